{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
using System.Net.Http.Json;
using System.Text.Json.Nodes;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    contents = new[] { new { role = "user", parts = new[] { new { text = "Draw a lighthouse on a cliff at dusk." } } } },
    generationConfig = new { responseModalities = new[] { "TEXT", "IMAGE" } },
});
{{ include 'samples/parts/answer.cs' }}
foreach (var part in answer!["candidates"]![0]!["content"]!["parts"]!.AsArray())
{
    if (part!["inlineData"] is { } image) File.WriteAllBytes("image.png", Convert.FromBase64String(image["data"]!.GetValue<string>()));
}
