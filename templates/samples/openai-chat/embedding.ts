// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.embeddings.create({
  model: "{{ model }}",
  input: "The quick brown fox jumps over the lazy dog.",
});
const vector = answer.data[0].embedding;
console.log(vector.length, vector.slice(0, 3));
