# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
response = client.chat.completions.with_raw_response.create(
    model="{{ model }}",
    messages=[
        {{~ if image ~}}
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is in this image?"},
                {"type": "image_url", "image_url": {"url": "https://example.com/image.png"}},
            ],
        },
        {{~ else ~}}
        {"role": "user", "content": "Say hello in one sentence."},
        {{~ end ~}}
    ],
)
print(response.parse().choices[0].message.content)
{{~ for name in response_headers ~}}
print("{{ name }}:", response.headers.get("{{ name }}"))
{{~ end ~}}
