curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  {{~ if image ~}}
  "input": [
    {
      "role": "user",
      "content": [
        {"type": "input_text", "text": "What is in this image?"},
        {"type": "input_image", "image_url": "https://example.com/image.png"}
      ]
    }
  ]
  {{~ else ~}}
  "input": "Say hello in one sentence."
  {{~ end ~}}
}
JSON
