curl --fail-with-body "{{ include 'samples/parts/text.sh' url }}" \
{{~ include 'samples/parts/headers.sh' ~}}
  -H "anthropic-version: 2023-06-01" \
  -d @- <<'JSON'
{
  "model": "{{ model }}",
  "max_tokens": {{ max_tokens }},
  {{~ if image ~}}
  "messages": [
    {
      "role": "user",
      "content": [
        {"type": "image", "source": {"type": "url", "url": "https://example.com/image.png"}},
        {"type": "text", "text": "What is in this image?"}
      ]
    }
  ]
  {{~ else ~}}
  "messages": [{"role": "user", "content": "Say hello in one sentence."}]
  {{~ end ~}}
}
JSON
