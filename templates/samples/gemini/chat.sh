{{~ if access_token ~}}
# export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
{{~ if image ~}}
IMAGE="$(base64 < image.png | tr -d '\n')"
curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<JSON
{
  "contents": [
    {
      "role": "user",
      "parts": [
        {"inlineData": {"mimeType": "image/png", "data": "$IMAGE"}},
        {"text": "What is in this image?"}
      ]
    }
  ]
}
JSON
{{~ else ~}}
curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "contents": [{"role": "user", "parts": [{"text": "Say hello in one sentence."}]}]
}
JSON
{{~ end ~}}
