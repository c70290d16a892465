# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.chat.completions.create(
    model="{{ model }}",
{{~ include 'samples/parts/messages.py' ~}}
)
print(answer.choices[0].message.content)
