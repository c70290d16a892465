client = OpenAI(
    base_url={{ include 'samples/parts/text.py' base_url }},
    api_key={{ include 'samples/parts/key.py' }},
)
