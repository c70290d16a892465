{{~ if access_token ~}}
# export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
# The image is in candidates[0].content.parts[].inlineData.data, as base64.
curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -o answer.json \
  -d @- <<'JSON'
{
  "contents": [{"role": "user", "parts": [{"text": "Draw a lighthouse on a cliff at dusk."}]}],
  "generationConfig": {"responseModalities": ["TEXT", "IMAGE"]}
}
JSON
