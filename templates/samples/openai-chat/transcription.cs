using System.Net.Http.Json;
using System.Text.Json;

{{ include 'samples/parts/client.cs' }}
using var form = new MultipartFormDataContent
{
    { new StringContent("{{ model }}"), "model" },
    { new StreamContent(File.OpenRead("speech.mp3")), "file", "speech.mp3" },
};
var response = await http.PostAsync({{ include 'samples/parts/text.cs' url }}, form);
{{ include 'samples/parts/answer.cs' }}
Console.WriteLine(answer.GetProperty("text"));
