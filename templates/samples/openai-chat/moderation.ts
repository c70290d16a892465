// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.moderations.create({
  model: "{{ model }}",
  input: "I love the sound of rain.",
});
console.log(answer.results[0].flagged);
