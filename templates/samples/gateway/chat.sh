curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -w '\n{{ for name in response_headers }}{{ name }}: %header{ {{- name -}} }\n{{ end }}' \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  {{~ if image ~}}
  "messages": [
    {
      "role": "user",
      "content": [
        {"type": "text", "text": "What is in this image?"},
        {"type": "image_url", "image_url": {"url": "https://example.com/image.png"}}
      ]
    }
  ]
  {{~ else ~}}
  "messages": [{"role": "user", "content": "Say hello in one sentence."}]
  {{~ end ~}}
}
JSON
