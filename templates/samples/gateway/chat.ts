// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const { data: answer, response } = await client.chat.completions.create({
  model: "{{ model }}",
  messages: [
    {{~ if image ~}}
    {
      role: "user",
      content: [
        { type: "text", text: "What is in this image?" },
        { type: "image_url", image_url: { url: "https://example.com/image.png" } },
      ],
    },
    {{~ else ~}}
    { role: "user", content: "Say hello in one sentence." },
    {{~ end ~}}
  ],
}).withResponse();
console.log(answer.choices[0].message.content);
{{~ for name in response_headers ~}}
console.log("{{ name }}:", response.headers.get("{{ name }}"));
{{~ end ~}}
