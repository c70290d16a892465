using SiteGen.Pages;
using SiteGen.Pages.Samples;
using SiteGen.Templating;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Documents;

/// <summary>templates/README.md lists every view record with its members. <c>ACCEPT=1</c> rewrites that part.</summary>
public sealed class ThemeReadmeTests
{
    private const string Begin = "<!-- views:begin -->\n";
    private const string End = "<!-- views:end -->";

    [Fact]
    public void The_list_of_views_is_that_of_the_records()
    {
        var file = Path.Combine(Repository.Root, "templates", "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var wanted = "\n" + ViewReference.Markdown([.. SitePlan.Templates, new("samples/*/*", typeof(SampleValues))]) + "\n";

        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(file, text[..start] + wanted + text[end..]);
        else Assert.Equal(wanted, text[start..end]);
    }
}
