using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public void A_sound_site_is_built_into_output_below_it_and_summed_up()
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("build", site.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("\nBuilt 1 model with 1 offering: ", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Folders.Output, "models/acme/one/index.html")));
    }

    [Fact]
    public void The_site_is_the_current_folder_when_none_is_named()
    {
        using var site = TestSite.Small();

        Assert.Equal(0, SitegenProgram.RunIn(site.Root, new Dictionary<string, string>(), "build", "--quiet").ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Folders.Output, "index.html")));
    }

    [Fact]
    public void An_unsound_site_is_refused_with_its_problems_and_their_number()
    {
        using var site = TestSite.Small().WithModel("two", "colour: red\nage: 3");
        var run = SitegenProgram.Run("build", site.Root);

        Assert.Equal((1, "Comparing …\nReading …\nLoading the theme …"), (run.ExitCode, run.Output.TrimEnd()));
        Assert.StartsWith("content/models/acme/two.md:4:1: error UnknownKey: A model has no key 'colour'.\n    4 | colour: red\n      | ^^^^^^\n", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("2 errors; nothing was written.", run.Errors.TrimEnd(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folders.Output));
    }

    [Fact]
    public void The_number_of_errors_counts_those_that_are_not_shown()
    {
        using var site = TestSite.Small().WithModel("two", string.Concat(Enumerable.Range(0, 1_250).Select(i => $"k{i}: x\n")));

        Assert.EndsWith("1,250 errors; nothing was written.", SitegenProgram.Run("build", site.Root).Errors.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timings_tell_every_stage_and_leave_the_site_as_it_is()
    {
        using var site = TestSite.Small();
        Assert.Equal(0, SitegenProgram.Run("build", site.Root, "--quiet").ExitCode);
        site.With("content/authors/acme.md", "---\n# A remark, or nothing would be built.\nname: Acme\n---\n");
        var run = SitegenProgram.Run("build", site.Root, "--timings");

        Assert.Contains(" 0 written, ", " " + run.Output.Split('\n')[1], StringComparison.Ordinal);
        foreach (var stage in (string[])["Starting", "Comparing", "Reading", "Loading the theme", "Deriving", "Planning", "Making folders", "Writing", "Finishing", "All"])
            Assert.Matches($@"(?m)^{stage} +[0-9.]+ +[0-9.]+ +[0-9.,]+$", run.Output);
        Assert.Matches("(?m)^Peak memory: [0-9,]+ MB$", run.Output);
    }

    [Fact]
    public void A_second_build_says_that_nothing_has_changed()
    {
        using var site = TestSite.Small();
        Assert.Equal(0, SitegenProgram.Run("build", site.Root, "--quiet").ExitCode);
        var run = SitegenProgram.Run("build", site.Root, "--timings");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^Nothing has changed since the last build: [0-9]+ files, [0-9.]+ MB in [0-9.]+ s\.\n0 written, [0-9]+ unchanged, 0 removed in ", run.Output);
    }

    [Fact]
    public void A_warning_is_printed_and_the_site_is_built()
    {
        using var site = TestSite.Small().With("content/notes.txt", "x");
        var run = SitegenProgram.Run("build", site.Root, "--quiet");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("content/notes.txt: warning IgnoredFile: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_site_is_unsound_and_no_folder_at_all_cannot_be_run()
    {
        using var folder = new TemporaryFolder();
        var empty = SitegenProgram.Run("build", folder.Path);
        var missing = SitegenProgram.Run("build", folder.In("nowhere"));

        Assert.Equal(1, empty.ExitCode);
        Assert.Contains("NoSiteFile", empty.Errors, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
        Assert.StartsWith("There is no folder '", missing.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.In("nowhere")));
    }

    [Fact]
    public void Somebody_elses_folder_is_no_output()
    {
        using var site = TestSite.Small();
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("thesis.txt"), "Years of work.");
        var run = SitegenProgram.Run("build", site.Root, "--output", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not empty, and SiteGen has not written it", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], FileTree.Read(folder.Path).Keys);
        Assert.Equal("Years of work.", File.ReadAllText(folder.In("thesis.txt")));
    }

    [Fact]
    public void The_site_itself_is_no_output()
    {
        using var site = TestSite.Small();
        var before = FileTree.Read(site.Root);

        foreach (var output in new[] { site.Root, Path.Combine(site.Root, "content"), Path.Combine(site.Root, "content", "out"), Path.GetDirectoryName(site.Root)! })
            Assert.Equal(2, SitegenProgram.Run("build", site.Root, "--output", output).ExitCode);
        FileTree.AssertSame(before, FileTree.Read(site.Root));
    }

    [Fact]
    public void Quiet_says_nothing_when_nothing_is_wrong()
    {
        using var site = TestSite.Small();

        Assert.Equal(new SitegenProgram(0, "", ""), SitegenProgram.Run("build", site.Root, "--quiet"));
    }

    [Fact]
    public void Drafts_are_built_when_they_are_asked_for()
    {
        using var site = TestSite.Small().WithModel("two", "draft: true");
        SitegenProgram.Run("build", site.Root, "--drafts");
        var asked = File.Exists(Path.Combine(site.Folders.Output, "models/acme/two.md"));
        SitegenProgram.Run("build", site.Root);

        Assert.Equal((true, false), (asked, File.Exists(Path.Combine(site.Folders.Output, "models/acme/two.md"))));
    }

    [Fact]
    public void Another_base_url_is_in_every_address()
    {
        using var site = TestSite.Small();
        SitegenProgram.Run("build", site.Root, "--base-url", "https://elsewhere.example/catalog");
        var html = site.Output("models/acme/one/index.html");

        Assert.Contains("<link rel=\"canonical\" href=\"https://elsewhere.example/catalog/models/acme/one/\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/catalog/models/\"", html, StringComparison.Ordinal);
        Assert.All(FileTree.Read(site.Folders.Output), file => Assert.DoesNotContain("https://example.org", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--date", "2026-02-30")]
    [InlineData("--date", "2026-2-3")]
    [InlineData("--date", "yesterday")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "-1")]
    [InlineData("--jobs", "many")]
    [InlineData("--base-url", "/catalog/")]
    [InlineData("--base-url", "ftp://example.org/")]
    [InlineData("--base-url", "https://example.org/?a=b")]
    [InlineData("--base-url", "https://me:secret@example.org/")]
    [InlineData("--colour", "red")]
    public void A_wrong_argument_cannot_be_run_and_writes_nothing(string option, string value)
    {
        using var site = TestSite.Small();
        var run = SitegenProgram.Run("build", site.Root, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, run.Errors + option, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folders.Output));
    }

    public static TheoryData<string> Empty => ["new site ''", "check ''", "build ''", "build . --output ''", "serve ''", "import models-dev '' --into x", "import models-dev f --into ''", "merge ''", "theme list ''", "verify ''"];

    [Theory]
    [MemberData(nameof(Empty))]
    public void An_empty_name_is_refused_by_the_name_of_what_it_is_for(string command)
    {
        using var folder = new TemporaryFolder();
        var run = SitegenProgram.RunIn(folder.Path, new Dictionary<string, string>(), [.. command.Split(' ').Select(word => word == "''" ? "" : word)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"\A(--)?[A-Za-z]+ is empty: .*\n  hint: sitegen [a-z ]+ --help tells the rest\.\n\z", run.Errors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Every_text_that_names_a_file_or_folder_is_among_those()
    {
        string[] noFiles = ["ID", "FEED", "SHELL", "PATH"];
        var texts = Commands(SiteGen.Commands.CommandLine.Create()).SelectMany(command => command.Arguments.OfType<System.CommandLine.Argument<string>>().Select(argument => $"{command.Name} {argument.Name}")
            .Concat(command.Options.OfType<System.CommandLine.Option<string>>().Select(option => $"{command.Name} {option.Name}")));
        string[] tried = ["build --output", "build SITE", "check OUTPUT", "import --into", "import FILE", "list SITE", "merge OUTPUT", "serve SITE", "site DIR", "verify SITE"];

        Assert.Equal(tried, texts.Where(text => !noFiles.Contains(text.Split(' ')[1]) && text is not ("author SITE" or "provider SITE" or "model SITE" or "copy SITE")).Order(StringComparer.Ordinal));

        static IEnumerable<System.CommandLine.Command> Commands(System.CommandLine.Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);
    }

    [Theory]
    [InlineData("nwe", "There is no command 'nwe'. Did you mean 'new'?", "sitegen")]
    [InlineData("new modle a/b", "There is no command 'modle'. Did you mean 'model'?", "sitegen new")]
    [InlineData("build --outptu x", "There is no option '--outptu'. Did you mean '--output'?\n'x' is more than sitegen build takes.", "sitegen build")]
    [InlineData("build --outptu=x", "There is no option '--outptu'. Did you mean '--output'?", "sitegen build")]
    [InlineData("build . --jbos 3", "There is no option '--jbos'. Did you mean '--jobs'?\n'3' is more than sitegen build takes.", "sitegen build")]
    [InlineData("check --al", "There is no option '--al'. Did you mean '--all'?", "sitegen check")]
    [InlineData("new site --hlep", "There is no option '--hlep'. Did you mean '--help'?", "sitegen new site")]
    [InlineData("xyzzy", "There is no command 'xyzzy'. Known here: build, check, completion, import, merge, new, serve, theme, verify.", "sitegen")]
    public void A_slip_is_answered_with_what_was_meant_and_not_with_the_whole_help(string arguments, string message, string command)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            new SitegenProgram(2, "", $"{message}\n  hint: {command} --help tells the rest.\n"), SitegenProgram.RunIn(folder.Path, new Dictionary<string, string>(), arguments.Split(' ')));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_program_tells_its_version_and_its_commands()
    {
        var (version, help, build) = (SitegenProgram.Run("--version"), SitegenProgram.Run("--help"), SitegenProgram.Run("build", "--help"));

        Assert.Equal((0, 0, 0), (version.ExitCode, help.ExitCode, build.ExitCode));
        Assert.Matches(@"\A\d+\.\d+\.\d+", version.Output);
        Assert.All(["build [SITE] ", "check [OUTPUT] ", "theme "], command => Assert.Contains($"\n  {command} ", help.Output, StringComparison.Ordinal));
        Assert.All(["--output", "--base-url", "--date", "--drafts", "--jobs", "--quiet"], option => Assert.Contains(option, build.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_theme_is_listed_with_whose_each_file_is()
    {
        using var site = TestSite.Small().With("templates/parts/footer.html", "x");
        var lines = SitegenProgram.Run("theme", "list", site.Root).Output.Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains("default  pages/model.html", lines);
        Assert.Contains("site     parts/footer.html", lines);
    }

    [Fact]
    public void A_file_of_the_theme_is_copied_once()
    {
        using var site = TestSite.Small();
        var (first, again, unknown) = (
            SitegenProgram.Run("theme", "copy", "pages/404.html", site.Root), SitegenProgram.Run("theme", "copy", "pages/404.html", site.Root),
            SitegenProgram.Run("theme", "copy", "pages/405.html", site.Root));

        Assert.Equal((0, 2, 2), (first.ExitCode, again.ExitCode, unknown.ExitCode));
        Assert.Equal("Copied to templates/pages/404.html.", first.Output.TrimEnd());
        Assert.Contains("exists already and was left alone", again.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'pages/404.html'?", unknown.Errors, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "templates/pages/404.html")), File.ReadAllBytes(site.PathOf("templates/pages/404.html")));
    }

    [Fact]
    public void A_theme_with_errors_is_listed_and_called_unsound()
    {
        using var site = TestSite.Small().With("templates/pages/404.html", "{{ nothing }}");
        var run = SitegenProgram.Run("theme", "list", site.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error UnknownName", run.Errors, StringComparison.Ordinal);
    }
}
