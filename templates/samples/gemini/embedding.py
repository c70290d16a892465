{{~ if sdk_version ~}}
# pip install google-genai
{{~ else ~}}
# pip install requests
{{~ end ~}}
import os

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

answer = client.models.embed_content(
    model="{{ model }}",
    contents="The quick brown fox jumps over the lazy dog.",
)
vector = answer.embeddings[0].values
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
        "content": {"parts": [{"text": "The quick brown fox jumps over the lazy dog."}]},
    },
)
response.raise_for_status()
vector = response.json()["embedding"]["values"]
{{~ end ~}}
print(len(vector), vector[:3])
