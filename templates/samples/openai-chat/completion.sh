curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "prompt": "Once upon a time",
  "max_tokens": 64
}
JSON
