curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -o speech.mp3 \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "voice": "alloy",
  "input": "The quick brown fox jumps over the lazy dog."
}
JSON
