using System.Net.Http.Json;

{{ include 'samples/parts/client.cs' }}
var response = await http.PostAsJsonAsync({{ include 'samples/parts/text.cs' url }}, new
{
    model = "{{ model }}",
    voice = "alloy",
    input = "The quick brown fox jumps over the lazy dog.",
});
response.EnsureSuccessStatusCode();

File.WriteAllBytes("speech.mp3", await response.Content.ReadAsByteArrayAsync());
