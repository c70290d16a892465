using System.Net.Http.Json;
using System.Text.Json.Nodes;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    prompt = "A lighthouse on a cliff at dusk",
});
{{ include 'samples/parts/answer.cs' }}
var image = answer!["data"]![0]!;
if (image["b64_json"] is { } data) File.WriteAllBytes("image.png", Convert.FromBase64String(data.GetValue<string>()));
else Console.WriteLine(image["url"]);
