// npm install @anthropic-ai/sdk
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({
  baseURL: {{ include 'samples/parts/text.ts' base_url }},
  {{ if bearer }}authToken{{ else }}apiKey{{ end }}: {{ include 'samples/parts/key.ts' }},
});

const answer = await client.messages.create({
  model: "{{ model }}",
  max_tokens: {{ max_tokens }},
  messages: [
    {{~ if image ~}}
    {
      role: "user",
      content: [
        { type: "image", source: { type: "url", url: "https://example.com/image.png" } },
        { type: "text", text: "What is in this image?" },
      ],
    },
    {{~ else ~}}
    { role: "user", content: "Say hello in one sentence." },
    {{~ end ~}}
  ],
});
for (const block of answer.content) {
  if (block.type === "text") console.log(block.text);
}
