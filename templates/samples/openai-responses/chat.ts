// npm install openai
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.responses.create({
  model: "{{ model }}",
  {{~ if image ~}}
  input: [
    {
      role: "user",
      content: [
        { type: "input_text", text: "What is in this image?" },
        { type: "input_image", image_url: "https://example.com/image.png", detail: "auto" },
      ],
    },
  ],
  {{~ else ~}}
  input: "Say hello in one sentence.",
  {{~ end ~}}
});
console.log(answer.output_text);
