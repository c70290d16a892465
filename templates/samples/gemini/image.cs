{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    contents = new[] { new { role = "user", parts = new[] { new { text = "Draw a lighthouse on a cliff at dusk." } } } },
    generationConfig = new { responseModalities = new[] { "TEXT", "IMAGE" } },
});
{{ include 'samples/parts/answer.cs' }}
foreach (var part in answer.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts").EnumerateArray())
{
    if (part.TryGetProperty("inlineData", out var image)) File.WriteAllBytes("image.png", image.GetProperty("data").GetBytesFromBase64());
}
