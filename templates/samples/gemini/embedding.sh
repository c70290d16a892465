curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "content": {"parts": [{"text": "The quick brown fox jumps over the lazy dog."}]}
}
JSON
