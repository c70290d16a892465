// npm install openai
import { writeFileSync } from "node:fs";
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.images.generate({
  model: "{{ model }}",
  prompt: "A lighthouse on a cliff at dusk",
});
const image = answer.data?.[0];
if (image?.b64_json) writeFileSync("image.png", image.b64_json, "base64");
else console.log(image?.url);
