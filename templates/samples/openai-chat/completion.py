# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.completions.create(
    model="{{ model }}",
    prompt="Once upon a time",
    max_tokens=64,
)
print(answer.choices[0].text)
