// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.completions.create({
  model: "{{ model }}",
  prompt: "Once upon a time",
  max_tokens: 64,
});
console.log(answer.choices[0].text);
