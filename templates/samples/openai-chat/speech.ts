// npm install openai
import { writeFileSync } from "node:fs";
import OpenAI from "openai";

{{ include 'samples/parts/openai.ts' }}
const answer = await client.audio.speech.create({
  model: "{{ model }}",
  voice: "alloy",
  input: "The quick brown fox jumps over the lazy dog.",
});
writeFileSync("speech.mp3", Buffer.from(await answer.arrayBuffer()));
