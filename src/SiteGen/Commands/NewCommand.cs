using System.CommandLine;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Reading;
using SiteGen.Reading.Shapes;
using SiteGen.Starting;

namespace SiteGen.Commands;

/// <summary><c>sitegen new</c>: files to go on writing. Nothing that exists is touched.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new",
        """
        Writes a site, author, provider or model to start from. Nothing that exists is touched.

        Examples:
          sitegen new site catalog           a site that builds at once, in catalog/
          sitegen new author openai          content/authors/openai.md
          sitegen new provider openai        content/providers/openai.md
          sitegen new model openai/gpt-9     content/models/openai/gpt-9.md, and its author's file when there is none

        Exit codes: 0 the files were written, 2 they were not.
        """)
    { NewSite(), Page("author", "openai", WriteAuthor), Page("provider", "openai", WriteProvider), Page("model", "openai/gpt-9", WriteModel) };

    private static Command NewSite()
    {
        var folder = SiteArguments.Named(new Argument<string>("DIR") { Description = "The site's folder; made when it does not exist." });
        var command = new Command("site",
            """
            Writes a site with one model that builds at once, and a GitHub workflow that checks and deploys it.

            Examples:
              sitegen new site catalog     in catalog/
              sitegen new site .           in the current folder, beside what is there
            """)
        { folder };
        command.SetAction(arguments => WriteSite(arguments.GetValue(folder)!));
        return command;
    }

    private static Command Page(string kind, string example, Func<Target, string, int> write)
    {
        var id = new Argument<string>("ID") { Description = $"The path below content/{kind}s/ and in the address, e.g. {example}." };
        var site = SiteArguments.Site();
        var command = new Command(kind,
            $"""
            Writes content/{kind}s/ID.md with the usual keys and what each means.

            Examples:
              sitegen new {kind} {example}
              sitegen new {kind} {example} catalog     in the site that lies in catalog/
            """)
        { id, site };
        command.SetAction(arguments =>
        {
            var folders = SiteArguments.FoldersOf(arguments.GetValue(site)!, null);
            return File.Exists(Path.Combine(folders.Content, "site.yml"))
                ? write(new Target(folders, arguments.GetValue(site)!), arguments.GetValue(id)!)
                : Refuse($"There is no site in {arguments.GetValue(site)}: content/site.yml is missing.", "Make one with: sitegen new site DIR");
        });
        return command;
    }

    private static int WriteSite(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (Path.Exists(Path.Combine(root, "content"))) return Refuse($"{Path.Join(folder is "." ? null : folder, "content")} exists already.", "Add to it with: sitegen new author, provider or model");
        var files = StarterSite.Files(Version()).ToLookup(file => file.ExistsIn(root));
        foreach (var file in files[true]) Console.WriteLine($"{Target.Shown(folder, file)} exists already and was left alone.");
        var exitCode = Write(new Target(new SiteFolders(root, ""), folder), [.. files[false]]);
        var argument = folder is "." ? "" : " " + ShellWord.Of(folder);
        if (exitCode == ExitCode.Sound) Console.WriteLine($"\nBuild it with: sitegen build{argument}\nOr see it, and each change: sitegen serve{argument}");
        return exitCode;
    }

    private static int WriteAuthor(Target site, string id) =>
        FileName("author", id, site) ?? BadId($"content/authors/{id}.md", id) ?? Write(site, [StarterPage.Author(id, AuthorNames.NameOf(id))]);

    private static int WriteProvider(Target site, string id) =>
        FileName("provider", id, site) ?? BadId($"content/providers/{id}.md", id) ?? Write(site, [StarterPage.Provider(id, ProviderNames.Describe(id).Name)]);

    private static int WriteModel(Target site, string id)
    {
        if (FileName("model", id, site) is { } named) return named;
        if (id.Split('/') is not [var author, var slug]) return Refuse(Problems.NotAModelId(Place.WholeFile(id), id));
        var path = $"content/models/{id}.md";
        if ((BadId(path, author) ?? BadId(path, slug)) is { } refused) return refused;

        var content = ContentReader.Read(site.Folders, jobs: 1, new DiagnosticBag()); // its problems are the next build's to tell
        var model = StarterPage.Model(author, slug, StarterSite.OwnProvider(content, author));
        if (content.Authors.Any(known => known.Id == author)) return Write(site, [model]);
        if (Spelling.Nearest(author, content.Authors.Select(known => known.Id)) is { } near)
            return Refuse($"There is no author '{author}'.", $"Did you mean '{near}'? If not, write the author first: sitegen new author {author}");
        return Write(site, [StarterPage.Author(author, AuthorNames.NameOf(author)), model]);
    }

    private static int Write(Target site, IReadOnlyList<StarterFile> files)
    {
        if (StarterFile.WriteAll(site.Folders.Root, files) is { } existing) return Refuse($"{Target.Shown(site.Written, existing)} exists already and was left alone.", null);
        foreach (var file in files) Console.WriteLine($"Wrote {Target.Shown(site.Written, file)}");
        return ExitCode.Sound;
    }

    /// <summary>An id is not the name of its file: <c>gpt-9.md</c> would become <c>gpt-9.md.md</c>, and its page would lie where the Markdown of <c>gpt-9</c> does.</summary>
    private static int? FileName(string kind, string id, Target site)
    {
        if (!id.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return null;
        var argument = site.Written is "." ? "" : " " + ShellWord.Of(site.Written);
        return Refuse($"'{id}' is the name of a file; an id has no '.md' at its end.", $"sitegen new {kind} {ShellWord.Of(id[..^3])}{argument}");
    }

    /// <summary>What a build would say of such a file.</summary>
    private static int? BadId(string path, string part) =>
        !ContentTree.CanBeId(part) ? Refuse(Problems.BadFileName(path, part))
        : VisibleText.IsTraceOfNothing(part) ? Refuse(Problems.TraceOfNothing(Place.WholeFile(path), part))
        : null;

    private static int Refuse(Diagnostic problem) => Refuse(problem.Message, problem.Hint);

    private static int Refuse(string message, string? hint)
    {
        Console.Error.WriteLine(message);
        if (hint is not null) Console.Error.WriteLine($"  hint: {hint}");
        return ExitCode.CouldNotRun;
    }

    /// <summary>A site to write into.</summary>
    /// <param name="Folders">Where it lies.</param>
    /// <param name="Written">Its folder as it was given, so that a path of what was written leads there from here.</param>
    private sealed record Target(SiteFolders Folders, string Written)
    {
        public static string Shown(string folder, StarterFile file) => folder is "." ? file.Path : Path.Join(folder, file.Path);
    }

    /// <summary>The package's version, without the commit that a build may add behind a plus.</summary>
    private static string Version() => typeof(NewCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
