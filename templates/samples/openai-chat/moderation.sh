curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "input": "I love the sound of rain."
}
JSON
