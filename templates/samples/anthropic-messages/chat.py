# pip install anthropic
import os

from anthropic import Anthropic

client = Anthropic(
    base_url={{ include 'samples/parts/text.py' base_url }},
    {{ if bearer }}auth_token{{ else }}api_key{{ end }}={{ include 'samples/parts/key.py' }},
)

answer = client.messages.create(
    model="{{ model }}",
    max_tokens={{ max_tokens }},
    messages=[
        {{~ if image ~}}
        {
            "role": "user",
            "content": [
                {"type": "image", "source": {"type": "url", "url": "https://example.com/image.png"}},
                {"type": "text", "text": "What is in this image?"},
            ],
        },
        {{~ else ~}}
        {"role": "user", "content": "Say hello in one sentence."},
        {{~ end ~}}
    ],
)
for block in answer.content:
    if block.type == "text":
        print(block.text)
