using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    messages = new[] { new { role = "user", content = "Draw a lighthouse on a cliff at dusk." } },
    modalities = new[] { "image", "text" },
});
{{ include 'samples/parts/answer.cs' }}
foreach (var image in answer.GetProperty("choices")[0].GetProperty("message").GetProperty("images").EnumerateArray())
{
    var data = image.GetProperty("image_url").GetProperty("url").GetString()!.Split(',', 2)[1];
    File.WriteAllBytes("image.png", Convert.FromBase64String(data));
}
