using System.Text.Json;
using SiteGen.Templating.Escaping;
using YamlDotNet.Serialization;

namespace SiteGen.Tests.Templating.Escaping;

public sealed class JsonTextTests
{
    [Fact]
    public void What_is_typed_comes_back_from_json_and_from_yaml()
    {
        var yaml = new DeserializerBuilder().Build();
        foreach (var text in HostileTexts.All.Concat(HostileTexts.WithLineBreaks).Append("\u0000\u0001\u001F\u007F\u0085\uFEFF"))
        {
            var escaped = JsonText.Escape(text);

            Assert.Equal(text, JsonSerializer.Deserialize<string>($"\"{escaped}\""));
            Assert.Equal(text, yaml.Deserialize<Dictionary<string, string>>($"key: \"{escaped}\"\n")["key"]);
        }
    }
}
