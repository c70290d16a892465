# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
answer = client.embeddings.create(
    model="{{ model }}",
    input="The quick brown fox jumps over the lazy dog.",
)
vector = answer.data[0].embedding
print(len(vector), vector[:3])
