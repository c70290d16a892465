const client = new OpenAI({
  baseURL: {{ include 'samples/parts/text.ts' base_url }},
  apiKey: {{ include 'samples/parts/key.ts' }},
});
