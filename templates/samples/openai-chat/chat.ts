// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.chat.completions.create({
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
});
console.log(answer.choices[0].message.content);
