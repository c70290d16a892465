// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const { data: answer, response } = await client.chat.completions.create({
  model: "{{ model }}",
{{~ include 'samples/parts/messages.ts' ~}}
}).withResponse();
console.log(answer.choices[0].message.content);
{{~ for name in response_headers ~}}
console.log("{{ name }}:", response.headers.get("{{ name }}"));
{{~ end ~}}
