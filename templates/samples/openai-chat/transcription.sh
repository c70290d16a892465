curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ if key_env ~}}
  -H "{{ header }}: {{ if bearer }}Bearer {{ end }}{%{${}%}{{ key_env }}}" \
{{~ end ~}}
  --form-string 'model={{ model }}' \
  -F file=@speech.mp3
