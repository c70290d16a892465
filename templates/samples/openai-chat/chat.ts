// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.chat.completions.create({
  model: "{{ model }}",
{{~ include 'samples/parts/messages.ts' ~}}
});
console.log(answer.choices[0].message.content);
