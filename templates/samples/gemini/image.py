{{~ if sdk_version ~}}
# pip install google-genai
{{~ else ~}}
# pip install requests
{{~ end ~}}
{{~ if !sdk_version ~}}
import base64
{{~ end ~}}
import os
from pathlib import Path

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
    contents="Draw a lighthouse on a cliff at dusk.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
for part in answer.candidates[0].content.parts:
    if part.inline_data:
        Path("image.png").write_bytes(part.inline_data.data)
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
        "contents": [{"role": "user", "parts": [{"text": "Draw a lighthouse on a cliff at dusk."}]}],
        "generationConfig": {"responseModalities": ["TEXT", "IMAGE"]},
    },
)
response.raise_for_status()
for part in response.json()["candidates"][0]["content"]["parts"]:
    if "inlineData" in part:
        Path("image.png").write_bytes(base64.b64decode(part["inlineData"]["data"]))
{{~ end ~}}
