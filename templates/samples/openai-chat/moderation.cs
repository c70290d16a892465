using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    input = "I love the sound of rain.",
});
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("results")[0].GetProperty("flagged"));
