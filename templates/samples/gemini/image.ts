{{~ if sdk_version ~}}
// npm install @google/genai
{{~ end ~}}
import { writeFileSync } from "node:fs";
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
  contents: "Draw a lighthouse on a cliff at dusk.",
  config: { responseModalities: ["TEXT", "IMAGE"] },
});
{{~ else ~}}
{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
const response = await fetch({{ include 'samples/parts/text.ts' url }}, {
  method: "POST",
{{~ include 'samples/parts/headers.ts' ~}}
  body: JSON.stringify({
    contents: [{ role: "user", parts: [{ text: "Draw a lighthouse on a cliff at dusk." }] }],
    generationConfig: { responseModalities: ["TEXT", "IMAGE"] },
  }),
});
if (!response.ok) throw new Error(await response.text());
const answer = await response.json();
{{~ end ~}}
for (const part of answer.candidates?.[0]?.content?.parts ?? []) {
  if (part.inlineData?.data) writeFileSync("image.png", part.inlineData.data, "base64");
}
