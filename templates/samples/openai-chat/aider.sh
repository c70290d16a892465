export OPENAI_API_BASE="{{ include 'samples/parts/text.sh' base_url }}"
{{~ if key_env ~}}
export OPENAI_API_KEY="{%{${}%}{{ key_env }}}"
{{~ else ~}}
export OPENAI_API_KEY=none
{{~ end ~}}
aider --model 'openai/{{ model }}'
