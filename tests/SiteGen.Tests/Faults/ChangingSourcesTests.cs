using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>Sources that others write, move and remove while a build reads them.</summary>
public sealed class ChangingSourcesTests
{
    [Fact]
    public void Whatever_happens_to_the_sources_the_build_ends_in_a_site_or_in_problems()
    {
        using var site = new TwoVersions(models: 30);
        site.Use("A").BuildsAsFresh("A");
        for (var round = 0; round < 4; round++)
        {
            using var stop = new CancellationTokenSource();
            var changing = new Thread(() => Change(site.Root, stop.Token));
            changing.Start();
            var run = SitegenProgram.Run("build", site.Root, "--quiet");
            stop.Cancel();
            changing.Join();

            Assert.InRange(run.ExitCode, 0, 2);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            Assert.True(run.ExitCode == 0 || run.Errors.Length > 0, "It must say why.");
            Assert.True(site.IsFinished());
        }

        site.Use("B").BuildsAsFresh("B");
    }

    [Fact]
    public void An_image_that_is_gone_when_it_is_to_be_written_is_reported()
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();

        Assert.Null(SourceBytes.Read(folder.In("gone.svg"), "content/gone.svg", diagnostics));
        Assert.Equal("UnreadableFile", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [Fact]
    public void An_image_that_has_become_a_link_is_reported()
    {
        if (OperatingSystem.IsWindows()) return; // making one there needs rights that tests lack
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.In("secret"), "x");
        File.CreateSymbolicLink(folder.In("logo.svg"), folder.In("secret"));
        var diagnostics = new DiagnosticBag();

        Assert.Null(SourceBytes.Read(folder.In("logo.svg"), "content/logo.svg", diagnostics));
        Assert.Equal("SymbolicLink", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [StrangerFact]
    public void Folders_and_files_that_cannot_be_read_are_reported_with_their_names()
    {
        using var site = TestSite.Small().With("templates/parts/mine.html", "x").With("content/models/other/one.md", "x");
        Machine.Shell([], "chmod -R a+rX \"$1\"; chmod 700 \"$1/content/models/other\"; chmod 600 \"$1/content/authors/acme.md\" \"$1/templates/parts/mine.html\"", site.Root);
        var (exitCode, output) = Machine.Shell(Machine.Stranger!, "HOME=/nonexistent $SITEGEN build \"$1\" --quiet", site.Root);

        Assert.Equal(1, exitCode);
        Assert.Contains("content/authors/acme.md: error UnreadableFile: ", output, StringComparison.Ordinal);
        Assert.Contains("content/models/other/: error UnreadableFolder: ", output, StringComparison.Ordinal);
        Assert.Contains("templates/parts/mine.html: error UnreadableFile: ", output, StringComparison.Ordinal);
    }

    /// <summary>Rewrites, empties, removes and replaces files and folders, over and over.</summary>
    private static void Change(string root, CancellationToken stop)
    {
        var (models, other) = (Path.Combine(root, "content/models/acme"), Path.Combine(root, "content/models/acne"));
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var file = Path.Combine(models, $"m{number % 30}.md");
            try
            {
                var text = File.ReadAllText(file);
                File.WriteAllText(file, ""); // as an editor does
                File.WriteAllText(file, text + "More.\n");
                File.Delete(file);
                if (!OperatingSystem.IsWindows() && number % 3 == 0) File.CreateSymbolicLink(file, "/etc/hostname");
                File.Delete(file);
                File.WriteAllText(file, text);
                if (number % 50 == 49)
                {
                    Directory.Move(models, other);
                    Directory.Move(other, models);
                }
            }
            catch (IOException)
            {
                // the build had it open (Windows); the next one then
            }
        }
    }
}
