curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "model": "{{ model }}",
{{~ include 'samples/parts/messages.sh' ~}}
}
JSON
