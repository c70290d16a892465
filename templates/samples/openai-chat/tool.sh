# For tools that read OpenAI's environment variables.
export OPENAI_BASE_URL="{{ include 'samples/parts/text.sh' base_url }}"
{{~ if key_env ~}}
export OPENAI_API_KEY="{%{${}%}{{ key_env }}}"
{{~ else ~}}
export OPENAI_API_KEY=none
{{~ end ~}}
export OPENAI_MODEL='{{ model }}'
