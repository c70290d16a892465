namespace SiteGen.Tests.Architecture;

public sealed class StagesTests
{
    /// <summary>What each folder of src/SiteGen may use besides itself. The order is that of the pipeline: nothing knows what comes after it.</summary>
    private static readonly Dictionary<string, string[]> _uses = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = ["Domain"], // messages name dates
        ["Domain"] = ["Diagnostics"],
        ["Reading"] = ["Diagnostics", "Domain", ""], // SiteFolders
        ["Binding"] = ["Diagnostics", "Domain", "Reading"],
        ["Deriving"] = ["Diagnostics", "Domain"],
        ["Templating"] = ["Diagnostics"],
        ["Pages"] = ["Diagnostics", "Domain", "Deriving", "Templating"],
        ["Rendering"] = ["Diagnostics", "Domain", "Reading", "Deriving", "Templating", "Pages"], // a theme is read as content is: SourceText
        ["Writing"] = ["Diagnostics", ""],
        ["Checking"] = ["Diagnostics", "Domain", "Reading", "Writing"], // a twin's front matter is read as content's is; the manifest tells whether the build ended
        ["Verifying"] = ["Diagnostics", "Domain", "Reading", "Binding", ""],
        ["Importing"] = ["Diagnostics", "Domain", "Reading", "Writing", ""], // content files are written whole and never through links, as pages are
        ["Starting"] = ["Domain", "Reading", "Writing"], // files are written whole and never through links, as pages are
    };

    /// <summary>Libraries, and the folders that may know them; "" is Program and what lies beside it.</summary>
    private static readonly Dictionary<string, string[]> _libraries = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Reading", "Importing"],
        ["Markdig"] = ["Rendering"],
        ["AngleSharp"] = ["Checking"],
        ["Spectre.Console"] = ["Commands"],
        ["System.CommandLine"] = ["Commands", ""],
        ["Microsoft.AspNetCore.Server.Kestrel.Core"] = ["Serving"],
        ["Microsoft.AspNetCore.Http"] = ["Serving"],
    };

    private static readonly string[] _everything = ["", "Commands", "Serving"]; // Build, Program, the commands and the development server tie the stages together

    [Fact]
    public void No_stage_uses_a_later_one() => Assert.Empty(
        from use in References.OfProgram()
        let stage = StageOf(use.From)
        let to = StageOf(use.To)
        where IsOurs(use.To) && stage != to && !_everything.Contains(stage) && !_uses.GetValueOrDefault(stage, []).Contains(to)
        select $"{use.From.FullName} uses {use.To.FullName}");

    [Fact]
    public void Beside_the_stages_lies_little() => Assert.Equal(
        ["Build", "BuildMemory", "BuildOptions", "BuildProgress", "BuildReport", "Garbage", "PlainFile", "ShownSite", "SiteFolders", "SoundSite"],
        typeof(Build).Assembly.GetTypes().Where(type => type.Namespace == "SiteGen" && type.DeclaringType is null).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_root_that_stages_use_is_only_where_the_site_lies() => Assert.Equal(
        ["SiteFolders"],
        References.OfProgram().Where(use => IsOurs(use.To) && StageOf(use.To) == "" && !_everything.Contains(StageOf(use.From))).Select(use => use.To.Name).Distinct());

    [Fact]
    public void Each_library_is_known_to_the_stages_that_need_it_only() => Assert.Empty(
        from use in References.OfProgram()
        where _libraries.TryGetValue(use.To.Assembly.GetName().Name!, out var stages) && !stages.Contains(StageOf(use.From))
        select $"{use.From.FullName} uses {use.To.FullName}");

    [Fact]
    public void The_reading_of_references_sees_what_it_should()
    {
        var uses = References.OfProgram().Select(use => (StageOf(use.From), use.To.Assembly == typeof(Build).Assembly ? StageOf(use.To) : use.To.Assembly.GetName().Name)).ToHashSet();

        Assert.All([("", "Writing"), ("Rendering", "Markdig"), ("Reading", "YamlDotNet"), ("Pages", "Deriving"), ("Binding", "Reading"), ("Commands", "Spectre.Console"), ("Checking", "AngleSharp")], use => Assert.Contains(use, uses));
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(Build).Assembly && type.FullName!.StartsWith("SiteGen.", StringComparison.Ordinal);

    private static string StageOf(Type type) => type.Namespace?.Split('.') is ["SiteGen", var stage, ..] ? stage : "";
}
