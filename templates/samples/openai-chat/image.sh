# The image is in choices[0].message.images[0].image_url.url, as base64 behind the comma.
curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -o answer.json \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "messages": [{"role": "user", "content": "Draw a lighthouse on a cliff at dusk."}],
  "modalities": ["image", "text"]
}
JSON
