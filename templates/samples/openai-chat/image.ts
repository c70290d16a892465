import { writeFileSync } from "node:fs";

const response = await fetch({{ include 'samples/parts/text.ts' url }}, {
  method: "POST",
{{~ include 'samples/parts/headers.ts' ~}}
  body: JSON.stringify({
    model: "{{ model }}",
    messages: [{ role: "user", content: "Draw a lighthouse on a cliff at dusk." }],
    modalities: ["image", "text"],
  }),
});
if (!response.ok) throw new Error(await response.text());
const answer = await response.json();
for (const image of answer.choices[0].message.images) {
  writeFileSync("image.png", image.image_url.url.split(",", 2)[1], "base64");
}
