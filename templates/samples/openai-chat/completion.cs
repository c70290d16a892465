using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    prompt = "Once upon a time",
    max_tokens = 64,
});
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("choices")[0].GetProperty("text"));
