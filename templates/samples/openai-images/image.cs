using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    prompt = "A lighthouse on a cliff at dusk",
});
{{ include 'samples/parts/answer.cs' }}
var image = answer.GetProperty("data")[0];
if (image.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String) Console.WriteLine(url);
else File.WriteAllBytes("image.png", image.GetProperty("b64_json").GetBytesFromBase64());
