curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "input": "The quick brown fox jumps over the lazy dog."
}
JSON
