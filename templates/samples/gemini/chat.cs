{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    contents = new[]
    {
        new
        {
            role = "user",
            parts = new object[]
            {
                {{~ if image ~}}
                new { inlineData = new { mimeType = "image/png", data = Convert.ToBase64String(File.ReadAllBytes("image.png")) } },
                new { text = "What is in this image?" },
                {{~ else ~}}
                new { text = "Say hello in one sentence." },
                {{~ end ~}}
            },
        },
    },
});
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text"));
