# For tools that read Anthropic's environment variables, Claude Code among them.
export ANTHROPIC_BASE_URL="{{ include 'samples/parts/text.sh' base_url }}"
{{~ if key_env ~}}
export ANTHROPIC_AUTH_TOKEN="{%{${}%}{{ key_env }}}"
{{~ else ~}}
export ANTHROPIC_AUTH_TOKEN=none
{{~ end ~}}
export ANTHROPIC_MODEL='{{ model }}'
claude
