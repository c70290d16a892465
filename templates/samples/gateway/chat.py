# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
response = client.chat.completions.with_raw_response.create(
    model="{{ model }}",
{{~ include 'samples/parts/messages.py' ~}}
)
print(response.parse().choices[0].message.content)
{{~ for name in response_headers ~}}
print("{{ name }}:", response.headers.get("{{ name }}"))
{{~ end ~}}
