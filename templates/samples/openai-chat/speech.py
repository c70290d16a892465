# pip install openai
import os

from openai import OpenAI

{{ include 'samples/parts/openai.py' }}
with client.audio.speech.with_streaming_response.create(
    model="{{ model }}",
    voice="alloy",
    input="The quick brown fox jumps over the lazy dog.",
) as answer:
    answer.stream_to_file("speech.mp3")
