# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.responses.create(
    model="{{ model }}",
    {{~ if image ~}}
    input=[
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What is in this image?"},
                {"type": "input_image", "image_url": "https://example.com/image.png"},
            ],
        },
    ],
    {{~ else ~}}
    input="Say hello in one sentence.",
    {{~ end ~}}
)
print(answer.output_text)
