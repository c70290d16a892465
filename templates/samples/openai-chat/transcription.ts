// npm install openai
import { createReadStream } from "node:fs";
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.audio.transcriptions.create({
  model: "{{ model }}",
  file: createReadStream("speech.mp3"),
});
console.log(answer.text);
