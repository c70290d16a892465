using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Sites;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Packing;

/// <summary>The packages as users get them. Packing compiles the program three times, which takes a minute.</summary>
public sealed class PackedToolTests(PackedTool tool) : IClassFixture<PackedTool>
{
    private static string Version { get; } = XElement.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void On_a_machine_with_nothing_else_it_is_installed_and_makes_builds_and_checks_a_site()
    {
        var folder = tool.EmptyFolder("installed");
        Run("dotnet", "tool", "install", "SiteGen", "--tool-path", "tools", "--version", Version);

        Assert.Equal(Version, Run("tools/sitegen", "--version").Trim().Split('+')[0]);
        Assert.Contains("Wrote catalog/content/site.yml", Run("tools/sitegen", "new", "site", "catalog"), StringComparison.Ordinal);
        Assert.Contains("Built 1 model with 1 offering", Run("tools/sitegen", "build", "catalog"), StringComparison.Ordinal);
        Assert.Contains("Nothing is wrong.", Run("tools/sitegen", "check", "catalog/output"), StringComparison.Ordinal);

        // The runtime's own note of each method it had to compile: 390 when this was written, 630 while queries over values were on the way of every build, 1,225 without generics of the framework in our own assemblies.
        var compiled = Path.Combine(folder, "compiled");
        Command.Succeed(folder, new Dictionary<string, string>(tool.FreshMachine) { ["DOTNET_JitStdOutFile"] = compiled, ["DOTNET_JitDisasmSummary"] = "1" }, Path.Combine(folder, "tools/sitegen"), "build", "catalog", "--output", "again");
        Assert.InRange(File.ReadLines(compiled).Count(), 1, 520);

        string Run(string program, params string[] arguments) => Command.Succeed(folder, tool.FreshMachine, program.Contains('/', StringComparison.Ordinal) ? Path.Combine(folder, program) : program, arguments);
    }

    [Fact]
    public void The_commands_of_the_README_make_a_site()
    {
        var fences = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "(?ms)^```sh\n(?<text>.*?)^```$").Select(match => match.Groups["text"].Value.Trim().Split('\n'));
        var commands = fences.Single(lines => lines.Contains("sitegen new site catalog"));
        var environment = new Dictionary<string, string>(tool.FreshMachine) { ["PATH"] = $"{tool.In("home/.dotnet/tools")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" };

        Assert.Equal("dotnet pack src/SiteGen --output packages", commands[0]); // as the fixture did
        Command.Succeed(tool.In(""), environment, "bash", "-e", "-c", string.Join('\n', commands[1..]));
        Assert.True(File.Exists(tool.In("catalog/output/models/example/one/index.html")));
        Assert.Contains("Nothing is wrong.", Command.Succeed(tool.In(""), environment, "bash", "-e", "-c", "sitegen build catalog --check"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_of_a_new_site_runs()
    {
        var folder = tool.EmptyFolder("workflow");
        SiteGen.Starting.StarterFile.WriteAll(folder, SiteGen.Starting.StarterSite.Files(Version));
        var environment = new Dictionary<string, string>(tool.FreshMachine) { ["GITHUB_REPOSITORY_OWNER"] = "ada", ["GITHUB_REPOSITORY"] = "ada/catalog" };
        var steps = Yaml(Path.Combine(folder, ".github/workflows/site.yml"))["jobs"]["build"]["steps"];

        foreach (var step in (YamlSequenceNode)steps)
            if (step is YamlMappingNode map && map.Children.TryGetValue("run", out var script)) Command.Succeed(folder, environment, "bash", "-e", "-o", "pipefail", "-c", script.ToString());
        Assert.Contains("https://ada.github.io/catalog/models/example/one/", File.ReadAllText(Path.Combine(folder, "output/sitemap.xml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-21", "https://example.org/x/")]
    [InlineData("today", "")]
    [InlineData("", "")]
    public void The_action_builds_a_site_and_tells_where_it_is(string date, string baseUrl)
    {
        var folder = tool.EmptyFolder($"action-{date}");
        SiteGen.Starting.StarterFile.WriteAll(Path.Combine(folder, "my catalog"), SiteGen.Starting.StarterSite.Files(Version));
        var inputs = new Dictionary<string, string> { ["source"] = "my catalog", ["output"] = "my site", ["base-url"] = baseUrl, ["date"] = date, ["check"] = "true", ["version"] = Version };
        var log = RunAction(folder, inputs);

        Assert.Contains("Nothing is wrong.", log, StringComparison.Ordinal);
        Assert.Equal("site-path=my site\n", File.ReadAllText(Path.Combine(folder, "outputs")));
        Assert.Contains(baseUrl.Length > 0 ? baseUrl : "https://catalog.example/", File.ReadAllText(Path.Combine(folder, "my site", "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_uses_no_other_and_puts_no_input_into_a_script()
    {
        var action = Yaml(Path.Combine(Repository.Root, "action.yml"));
        var inputs = ((YamlMappingNode)action["inputs"]).Children.Keys.Select(key => key.ToString()).ToList();
        var steps = ((YamlSequenceNode)action["runs"]["steps"]).Cast<YamlMappingNode>().ToList();
        var passed = steps.SelectMany(step => ((YamlMappingNode)step["env"]).Children.Values).Select(value => Regex.Match(value.ToString(), @"^\$\{\{ inputs\.(.+) \}\}$").Groups[1].Value);

        Assert.Equal("composite", action["runs"]["using"].ToString());
        Assert.DoesNotContain(steps, step => step.Children.ContainsKey("uses"));
        Assert.All(steps, step => Assert.DoesNotContain("${{", step["run"].ToString(), StringComparison.Ordinal));
        Assert.Equal(inputs.Order(StringComparer.Ordinal), passed.Order(StringComparer.Ordinal));
        Assert.Equal("${{ steps.build.outputs.site-path }}", action["outputs"]["site-path"]["value"].ToString());
    }

    [Fact]
    public void The_same_sources_in_another_folder_make_the_same_program() =>
        Assert.Equal(File.ReadAllBytes(Path.Combine(tool.Sources, "src/SiteGen/bin/Release/net10.0/sitegen.dll")), tool.BuiltElsewhere());

    [Fact]
    public void Nothing_of_the_machine_is_in_the_packages()
    {
        var folder = System.Text.Encoding.UTF8.GetBytes(tool.In(""));
        foreach (var package in Directory.GetFiles(tool.Packages))
            foreach (var (name, bytes) in Entries(package)) Assert.True(bytes.AsSpan().IndexOf(folder) < 0, $"{package}: {name} names the folder it was built in.");
    }

    [Fact]
    public void One_package_is_compiled_ahead_and_one_is_for_every_machine()
    {
        var (ahead, portable) = (Entries(Package("SiteGen.linux-x64")), Entries(Package("SiteGen.any")));

        Assert.True(ahead["tools/net10.0/linux-x64/sitegen.dll"].Length > portable["tools/net10.0/any/sitegen.dll"].Length * 3 / 2);
        Assert.True(ahead["tools/net10.0/linux-x64/Markdig.dll"].Length > portable["tools/net10.0/any/Markdig.dll"].Length * 3 / 2);
        Assert.Contains("\"System.GC.Gen0MaxBudget\": 16777216", System.Text.Encoding.UTF8.GetString(ahead["tools/net10.0/linux-x64/sitegen.runtimeconfig.json"]), StringComparison.Ordinal);
        Assert.Equal(["SiteGen", "SiteGen.any", "SiteGen.linux-x64"], Directory.GetFiles(tool.Packages).Select(file => Path.GetFileName(file).Replace($".{Version}.nupkg", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SiteGen")]
    [InlineData("SiteGen.any")]
    [InlineData("SiteGen.linux-x64")]
    public void Each_package_tells_its_licence_its_readme_and_what_it_was_made_of(string id)
    {
        var entries = Entries(Package(id));
        var about = XElement.Parse(System.Text.Encoding.UTF8.GetString(entries[$"{id}.nuspec"]).TrimStart('\uFEFF')).Elements().First();
        string Said(string key) => about.Elements().Single(element => element.Name.LocalName == key).Value;

        Assert.Equal(("MIT", "README.md"), (Said("license"), Said("readme")));
        Assert.True(Said("description").Length > 40);
        Assert.True(Said("tags").Length > 0);
        Assert.Superset(new HashSet<string> { "README.md", "LICENSE", "CHANGELOG.md", "bom.json" }, entries.Keys.ToHashSet());
    }

    [Fact]
    public void The_bill_of_materials_names_every_library_of_the_package_and_no_other()
    {
        var entries = Entries(Package("SiteGen.any"));
        var bill = JsonDocument.Parse(entries["bom.json"]).RootElement;
        var components = bill.GetProperty("components").EnumerateArray().ToList();
        var libraries = entries.Keys.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Where(name => name != "sitegen");

        Assert.Equal(("CycloneDX", "1.6", 1), (bill.GetProperty("bomFormat").GetString(), bill.GetProperty("specVersion").GetString(), bill.GetProperty("version").GetInt32()));
        Assert.Equal($"pkg:nuget/SiteGen@{Version}", bill.GetProperty("metadata").GetProperty("component").GetProperty("purl").GetString());
        Assert.Equal(libraries.Order(StringComparer.Ordinal), components.Select(component => component.GetProperty("name").GetString()));
        Assert.All(components, component =>
        {
            var (name, version) = (component.GetProperty("name").GetString(), component.GetProperty("version").GetString());
            Assert.Equal("library", component.GetProperty("type").GetString());
            Assert.Equal($"pkg:nuget/{name}@{version}", component.GetProperty("purl").GetString());
            Assert.Equal(component.GetProperty("purl").GetString(), component.GetProperty("bom-ref").GetString());
            Assert.Matches("^[0-9a-f]{128}$", component.GetProperty("hashes")[0].GetProperty("content").GetString());
            Assert.Matches(@"^(MIT|BSD-2-Clause|Apache-2\.0)$", component.GetProperty("licenses")[0].GetProperty("license").GetProperty("id").GetString());
            Assert.Contains($"<PackageVersion Include=\"{name}\" Version=\"{version}\" />", File.ReadAllText(Path.Combine(Repository.Root, "Directory.Packages.props")), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_bill_of_materials_is_one_graph_and_the_same_in_every_package()
    {
        var bytes = Entries(Package("SiteGen"))["bom.json"];
        var bill = JsonDocument.Parse(bytes).RootElement;
        var references = bill.GetProperty("components").EnumerateArray().Select(component => component.GetProperty("bom-ref").GetString())
            .Append(bill.GetProperty("metadata").GetProperty("component").GetProperty("bom-ref").GetString()).Order(StringComparer.Ordinal).ToList();
        var nodes = bill.GetProperty("dependencies").EnumerateArray().ToList();

        Assert.Equal(references.Distinct(), references);
        Assert.Equal(references, nodes.Select(node => node.GetProperty("ref").GetString()));
        Assert.Empty(nodes.SelectMany(node => node.GetProperty("dependsOn").EnumerateArray()).Select(other => other.GetString()).Except(references));
        Assert.Equal(bytes, Entries(Package("SiteGen.any"))["bom.json"]);
        Assert.Equal(bytes, Entries(Package("SiteGen.linux-x64"))["bom.json"]);
    }

    private string Package(string id) => Path.Combine(tool.Packages, $"{id}.{Version}.nupkg");

    private static Dictionary<string, byte[]> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>Runs the action's scripts as a runner does: each in a shell of its own, in the repository, told the inputs by variables.</summary>
    private string RunAction(string folder, Dictionary<string, string> inputs)
    {
        var log = "";
        foreach (var step in (YamlSequenceNode)Yaml(Path.Combine(Repository.Root, "action.yml"))["runs"]["steps"])
        {
            var environment = new Dictionary<string, string>(tool.FreshMachine)
            {
                ["GITHUB_ACTION_PATH"] = tool.Sources,
                ["RUNNER_TEMP"] = Path.Combine(folder, "temp"),
                ["GITHUB_OUTPUT"] = Path.Combine(folder, "outputs"),
            };
            foreach (var (name, value) in (YamlMappingNode)step["env"]) environment[name.ToString()] = Regex.Replace(value.ToString(), @"\$\{\{ inputs\.(.+?) \}\}", match => inputs[match.Groups[1].Value]);
            log += Command.Succeed(folder, environment, "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"].ToString());
        }

        return log;
    }

    private static YamlNode Yaml(string file)
    {
        using var reader = File.OpenText(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }
}
