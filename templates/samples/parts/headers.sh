{{~ if key_env ~}}
  -H "{{ header }}: {{ if bearer }}Bearer {{ end }}{%{${}%}{{ key_env }}}" \
{{~ end ~}}
  -H "Content-Type: application/json" \
