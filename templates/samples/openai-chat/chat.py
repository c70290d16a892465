# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.chat.completions.create(
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
print(answer.choices[0].message.content)
