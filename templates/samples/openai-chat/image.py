# pip install openai
import os
from base64 import b64decode
from pathlib import Path

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.chat.completions.create(
    model="{{ model }}",
    messages=[{"role": "user", "content": "Draw a lighthouse on a cliff at dusk."}],
    extra_body={"modalities": ["image", "text"]},
)
for image in answer.choices[0].message.images:
    data = image["image_url"]["url"].split(",", 1)[1]
    Path("image.png").write_bytes(b64decode(data))
