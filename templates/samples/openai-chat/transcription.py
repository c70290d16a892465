# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
with open("speech.mp3", "rb") as file:
    answer = client.audio.transcriptions.create(model="{{ model }}", file=file)
print(answer.text)
