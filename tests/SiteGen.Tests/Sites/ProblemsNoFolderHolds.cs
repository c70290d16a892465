using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Templating;

namespace SiteGen.Tests.Sites;

/// <summary>Problems of files that neither git nor every disk can hold, that are too big to keep, or that no site can have yet.</summary>
public sealed class ProblemsNoFolderHolds
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    [Fact]
    public void A_file_of_fifty_megabytes_is_not_read()
    {
        using var site = TestSite.Small();
        using (var file = File.Create(site.PathOf("content/models/acme/large.md"))) file.SetLength(50_000_000);

        AssertOnly("FileTooLarge", site.Problems());
    }

    [Fact]
    public void Of_more_than_a_megabyte_front_matter_and_body_are_each_refused_for_what_they_are()
    {
        using var site = TestSite.Small().WithModel("body", body: new string('a', 1024 * 1024 + 1)).WithModel("front", "# " + new string('a', 1024 * 1024));

        Assert.Equal(["BodyTooLong", "FrontMatterTooLarge"], site.Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void A_link_among_the_content_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere.In("secret.md"), "---\nname: Secret\nkind: chat\n---\n");
        using var site = TestSite.Small();
        File.CreateSymbolicLink(site.PathOf("content/models/acme/secret.md"), elsewhere.In("secret.md"));
        Directory.CreateSymbolicLink(site.PathOf("content/models/others"), elsewhere.Path);

        Assert.Equal(
            [("SymbolicLink", "content/models/acme/secret.md"), ("SymbolicLink", "content/models/others")],
            site.Problems().Select(problem => (problem.Code, problem.At.File)));
    }

    [Fact]
    public void A_file_that_vanishes_during_the_run_is_reported()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(SourceText.Read(Path.Combine(Path.GetTempPath(), "sitegen-no-such-file.md"), "content/authors/gone.md", diagnostics));
        AssertOnly("UnreadableFile", diagnostics.InFileOrder());
    }

    [Fact]
    public void A_folder_that_vanishes_during_the_run_is_reported()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();

        Assert.Empty(SourceFolder.EntriesOf(new DirectoryInfo(folder.In("gone")), "content/gone/", diagnostics));
        AssertOnly("UnreadableFolder", diagnostics.InFileOrder());
    }

    [Fact]
    public void An_image_whose_name_not_every_disk_can_hold_is_refused()
    {
        if (OperatingSystem.IsWindows()) return; // it cannot be made there
        using var site = TestSite.Small().With("content/images/a:b.svg", Drawing).WithModel("two", body: "![A](/images/a:b.svg)");

        AssertOnly("UnsafeOutputPath", site.Problems());
    }

    [Fact]
    public void Images_whose_names_differ_by_their_Unicode_form_only_are_no_files_of_a_site()
    {
        using var site = TestSite.Small().With("content/images/caf\u00E9.svg", Drawing).With("content/images/cafe\u0301.svg", Drawing)
            .WithModel("two", body: "![A](/images/caf\u00E9.svg) ![B](/images/cafe\u0301.svg)");

        Assert.Equal(["DeadLink", "DeadLink"], site.Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void Models_whose_names_differ_by_case_or_Unicode_form_only_cannot_be_ids()
    {
        using var site = TestSite.Small().WithModel("caf\u00E9").WithModel("cafe\u0301").WithModel("One");

        Assert.Equal(["BadFileName", "BadFileName", "BadFileName"], site.Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void Names_that_Windows_keeps_for_devices_cannot_be_ids()
    {
        using var site = TestSite.Small().WithModel("con").WithModel("com1.5").WithModel("nul").WithModel("console").WithModel("com");

        Assert.Equal(["content/models/acme/com1.5.md", "content/models/acme/con.md", "content/models/acme/nul.md"], site.Problems().Select(problem => problem.At.File));
        Assert.All(site.Problems(), problem => Assert.Equal("DeviceFileName", problem.Code));
    }

    [Fact]
    public void A_list_of_more_than_five_hundred_items_is_refused()
    {
        using var site = TestSite.Small().WithModel("many", $"aliases: [{string.Join(", ", Enumerable.Range(0, 501).Select(i => $"a/m{i}"))}]");

        AssertOnly("TooManyItems", site.Problems());
    }

    [Fact]
    public void A_body_of_more_than_200_000_characters_is_refused()
    {
        using var site = TestSite.Small().WithModel("long", body: string.Concat(Enumerable.Repeat("Twenty letters here.\n", 10_000)));

        AssertOnly("BodyTooLong", site.Problems());
    }

    [Fact] public void A_template_of_another_kind_is_refused() => AssertOnly("UnknownTemplateFormat", Compile("page.txt", "x"));

    [Fact] public void Json_takes_text_between_quotes_only() => AssertOnly("OnlyNumbersHere", Compile("page.json", "{ \"name\": {{ name }} }"));

    [Fact] public void Nothing_is_captured_in_json() => AssertOnly("CaptureNotHere", Compile("page.json", "{{ capture x }}1{{ end }}"));

    private sealed record View(string Name);

    private static IReadOnlyList<Diagnostic> Compile(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        TemplateCompiler.Compile(path, typeof(View), new Dictionary<string, TemplateSource> { [path] = new(path, $"templates/{path}", text) }, diagnostics);
        return diagnostics.InFileOrder();
    }

    private static void AssertOnly(string code, IReadOnlyList<Diagnostic> problems) => Assert.Equal(code, Assert.Single(problems).Code);
}
