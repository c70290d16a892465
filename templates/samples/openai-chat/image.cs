using System.Net.Http.Json;
using System.Text.Json.Nodes;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    messages = new[] { new { role = "user", content = "Draw a lighthouse on a cliff at dusk." } },
    modalities = new[] { "image", "text" },
});
{{ include 'samples/parts/answer.cs' }}
foreach (var image in answer!["choices"]![0]!["message"]!["images"]!.AsArray())
{
    var data = image!["image_url"]!["url"]!.GetValue<string>().Split(',', 2)[1];
    File.WriteAllBytes("image.png", Convert.FromBase64String(data));
}
