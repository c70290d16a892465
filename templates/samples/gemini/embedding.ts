{{~ if sdk_version ~}}
// npm install @google/genai
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

const answer = await client.models.embedContent({
  model: "{{ model }}",
  contents: "The quick brown fox jumps over the lazy dog.",
});
const vector = answer.embeddings?.[0]?.values ?? [];
{{~ else ~}}
{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
const response = await fetch({{ include 'samples/parts/text.ts' url }}, {
  method: "POST",
{{~ include 'samples/parts/headers.ts' ~}}
  body: JSON.stringify({
    content: { parts: [{ text: "The quick brown fox jumps over the lazy dog." }] },
  }),
});
if (!response.ok) throw new Error(await response.text());
const answer = await response.json();
const vector = answer.embedding.values;
{{~ end ~}}
console.log(vector.length, vector.slice(0, 3));
