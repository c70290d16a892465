using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    {{~ if image ~}}
    messages = new[]
    {
        new
        {
            role = "user",
            content = new object[]
            {
                new { type = "text", text = "What is in this image?" },
                new { type = "image_url", image_url = new { url = "https://example.com/image.png" } },
            },
        },
    },
    {{~ else ~}}
    messages = new[] { new { role = "user", content = "Say hello in one sentence." } },
    {{~ end ~}}
});
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("choices")[0].GetProperty("message").GetProperty("content"));
foreach (var name in new string[] { {{~ for name in response_headers }}{{ if !for.first }}, {{ end }}"{{ name }}"{{ end ~}} })
{
    if (response.Headers.TryGetValues(name, out var values)) Console.WriteLine(name + ": " + string.Join(", ", values));
}
