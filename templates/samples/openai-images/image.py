# pip install openai
import os
from base64 import b64decode
from pathlib import Path

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.images.generate(
    model="{{ model }}",
    prompt="A lighthouse on a cliff at dusk",
)
image = answer.data[0]
if image.b64_json:
    Path("image.png").write_bytes(b64decode(image.b64_json))
else:
    print(image.url)
