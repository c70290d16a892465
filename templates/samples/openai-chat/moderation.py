# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.moderations.create(
    model="{{ model }}",
    input="I love the sound of rain.",
)
print(answer.results[0].flagged)
