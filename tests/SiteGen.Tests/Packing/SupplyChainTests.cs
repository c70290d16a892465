using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Packing;

/// <summary>What SECURITY.md says about packages.</summary>
public sealed class SupplyChainTests
{
    private static readonly XElement _properties = XElement.Load(Path.Combine(Repository.Root, "Directory.Build.props"));

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path)).Where(path => !path.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_takes_locked_packages_of_central_versions(string project)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, project));

        Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")));
        Assert.DoesNotMatch("<PackageReference[^>]*Version", text);
        Assert.DoesNotMatch("NuGetAudit|RestorePackagesWithLockFile|RestoreLockedMode|WarningsNotAsErrors|NoWarn", text); // decided for all projects at once
        Assert.Contains(project.Replace('/', '\\'), File.ReadAllText(Path.Combine(Repository.Root, "SiteGen.sln")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_version_is_exact() => Assert.All(
        XElement.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion"),
        package => Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.]+)?$", package.Attribute("Version")!.Value));

    [Theory]
    [InlineData("RestorePackagesWithLockFile", "true")]
    [InlineData("RestoreLockedMode", "true")]
    [InlineData("NuGetAudit", "true")]
    [InlineData("NuGetAuditMode", "all")]
    [InlineData("NuGetAuditLevel", "low")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("WarningsNotAsErrors", "$(WarningsNotAsErrors);NU1900;NU1905")] // no advisories to be had is not an advisory
    public void A_known_hole_or_an_unknown_package_stops_the_build(string property, string value) => Assert.Equal(value, _properties.Descendants(property).Single().Value);

    [Fact]
    public void CI_restores_in_locked_mode()
    {
        Assert.Equal("'$(CI)' == 'true'", _properties.Descendants("RestoreLockedMode").Single().Attribute("Condition")!.Value);
        Assert.Contains("export CI=true", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_shown_is_named_by_commit_and_only_the_deploying_job_may_write()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.All(Regex.Matches(readme, @"uses: (?<action>\S+)").Select(match => match.Groups["action"].Value), action => Assert.Matches("@([0-9a-f]{40}|COMMIT)$", action));
        Assert.Equal(
            ["{contents: read}", "{}", "{pages: write, id-token: write}", "{contents: read}", "{pages: write, id-token: write}"], // the whole workflow, its jobs; of parts, then of one job
            Regex.Matches(readme, "permissions: (?<rights>.*)").Select(match => match.Groups["rights"].Value));
    }

    [Fact]
    public void The_image_does_not_run_as_root_and_is_built_from_the_sources_alone()
    {
        var (docker, ignored) = (File.ReadAllText(Path.Combine(Repository.Root, "Dockerfile")), File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore")));

        Assert.Matches(@"(?s)FROM .* AS build.*FROM .*\nUSER \$APP_UID\n.*ENTRYPOINT", docker);
        Assert.All(Regex.Matches(docker, "(?m)^FROM (?<image>[^ \n]+)").Select(match => match.Groups["image"].Value), image => Assert.Matches(@":[0-9.]+@sha256:[0-9a-f]{64}$", image));
        Assert.Contains("*", ignored);
        Assert.All(ignored.Where(line => line.StartsWith('!')), line => Assert.NotEmpty(Directory.GetFileSystemEntries(Repository.Root, line[1..])));
    }
}
