# The image is in data[0].b64_json as base64, or its address in data[0].url.
curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -o answer.json \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "prompt": "A lighthouse on a cliff at dusk"
}
JSON
