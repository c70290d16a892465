using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    {{~ if image ~}}
    input = new[]
    {
        new
        {
            role = "user",
            content = new object[]
            {
                new { type = "input_text", text = "What is in this image?" },
                new { type = "input_image", image_url = "https://example.com/image.png" },
            },
        },
    },
    {{~ else ~}}
    input = "Say hello in one sentence.",
    {{~ end ~}}
});
{{ include 'samples/parts/answer.cs' }}
foreach (var item in answer.GetProperty("output").EnumerateArray())
{
    if (item.GetProperty("type").GetString() != "message") continue;
    foreach (var part in item.GetProperty("content").EnumerateArray()) Console.WriteLine(part.GetProperty("text"));
}
