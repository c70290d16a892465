using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
{{~ include 'samples/parts/messages.cs' ~}}
});
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("choices")[0].GetProperty("message").GetProperty("content"));
foreach (var name in new string[] { {{~ for name in response_headers }}{{ if !for.first }}, {{ end }}"{{ name }}"{{ end ~}} })
{
    if (response.Headers.TryGetValues(name, out var values)) Console.WriteLine(name + ": " + string.Join(", ", values));
}
