curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -w '\n{{ for name in response_headers }}{{ name }}: %header{ {{- name -}} }\n{{ end }}' \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
{{~ include 'samples/parts/messages.sh' ~}}
}
JSON
