using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    input = "The quick brown fox jumps over the lazy dog.",
});
{{ include 'samples/parts/answer.cs' }}
var vector = answer.GetProperty("data")[0].GetProperty("embedding");
Console.WriteLine(vector.GetArrayLength() + ": " + string.Join(", ", vector.EnumerateArray().Take(3)));
