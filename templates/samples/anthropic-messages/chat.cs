using System.Net.Http.Json;
using System.Text.Json;

{{~ include 'samples/parts/client.cs' ~}}
http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");

var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    max_tokens = {{ max_tokens }},
    {{~ if image ~}}
    messages = new[]
    {
        new
        {
            role = "user",
            content = new object[]
            {
                new { type = "image", source = new { type = "url", url = "https://example.com/image.png" } },
                new { type = "text", text = "What is in this image?" },
            },
        },
    },
    {{~ else ~}}
    messages = new[] { new { role = "user", content = "Say hello in one sentence." } },
    {{~ end ~}}
});
{{ include 'samples/parts/answer.cs' }}
foreach (var block in answer.GetProperty("content").EnumerateArray())
{
    if (block.TryGetProperty("text", out var text)) Console.WriteLine(text);
}
