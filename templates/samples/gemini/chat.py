{{~ if sdk_version ~}}
# pip install google-genai
{{~ else ~}}
# pip install requests
{{~ end ~}}
{{~ if !sdk_version && image ~}}
import base64
{{~ end ~}}
import os
{{~ if image ~}}
from pathlib import Path
{{~ end ~}}

{{~ if sdk_version ~}}
from google import genai
from google.genai import types

client = genai.Client(
    api_key={{ include 'samples/parts/key.py' }},
    http_options=types.HttpOptions(
        base_url={{ include 'samples/parts/text.py' sdk_url }},
        api_version="{{ sdk_version }}",
    ),
)

answer = client.models.generate_content(
    model="{{ model }}",
    {{~ if image ~}}
    contents=[
        types.Part.from_bytes(data=Path("image.png").read_bytes(), mime_type="image/png"),
        "What is in this image?",
    ],
    {{~ else ~}}
    contents="Say hello in one sentence.",
    {{~ end ~}}
)
print(answer.text)
{{~ else ~}}
import requests

{{~ if access_token ~}}
# export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
response = requests.post(
    {{ include 'samples/parts/text.py' url }},
    headers={
        {{~ if key_env ~}}
        "{{ header }}": {{ if bearer }}"Bearer " + {{ end }}os.environ["{{ key_env }}"],
        {{~ end ~}}
    },
    json={
        "contents": [
            {
                "role": "user",
                "parts": [
                    {{~ if image ~}}
                    {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(Path("image.png").read_bytes()).decode()}},
                    {"text": "What is in this image?"},
                    {{~ else ~}}
                    {"text": "Say hello in one sentence."},
                    {{~ end ~}}
                ],
            },
        ],
    },
)
response.raise_for_status()
print(response.json()["candidates"][0]["content"]["parts"][0]["text"])
{{~ end ~}}
