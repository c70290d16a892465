{{~ if sdk_version ~}}
// npm install @google/genai
{{~ end ~}}
{{~ if image ~}}
import { readFileSync } from "node:fs";
{{~ end ~}}
{{~ if sdk_version ~}}
import { GoogleGenAI } from "@google/genai";

const client = new GoogleGenAI({
  apiKey: {{ include 'samples/parts/key.ts' }},
  httpOptions: {
    baseUrl: {{ include 'samples/parts/text.ts' sdk_url }},
    apiVersion: "{{ sdk_version }}",
  },
});

const answer = await client.models.generateContent({
  model: "{{ model }}",
  {{~ if image ~}}
  contents: [
    { inlineData: { mimeType: "image/png", data: readFileSync("image.png", "base64") } },
    { text: "What is in this image?" },
  ],
  {{~ else ~}}
  contents: "Say hello in one sentence.",
  {{~ end ~}}
});
console.log(answer.text);
{{~ else ~}}
{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
const response = await fetch({{ include 'samples/parts/text.ts' url }}, {
  method: "POST",
{{~ include 'samples/parts/headers.ts' ~}}
  body: JSON.stringify({
    contents: [
      {
        role: "user",
        parts: [
          {{~ if image ~}}
          { inlineData: { mimeType: "image/png", data: readFileSync("image.png", "base64") } },
          { text: "What is in this image?" },
          {{~ else ~}}
          { text: "Say hello in one sentence." },
          {{~ end ~}}
        ],
      },
    ],
  }),
});
if (!response.ok) throw new Error(await response.text());
const answer = await response.json();
console.log(answer.candidates[0].content.parts[0].text);
{{~ end ~}}
