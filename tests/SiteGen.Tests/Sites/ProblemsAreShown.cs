using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Tests.Checking;
using SiteGen.Tests.Hostile;
using SiteGen.Tests.Importing;
using SiteGen.Tests.Pages.Hosts;
using SiteGen.Tests.Templating;
using SiteGen.Tests.Verifying;
using SiteGen.Tests.Writing;

namespace SiteGen.Tests.Sites;

/// <summary>Every problem has a case that shows its text, or a test below that makes what neither git nor every disk can hold.</summary>
public sealed partial class ProblemsAreShown
{
    /// <summary>Problem, and the test that causes it.</summary>
    private static readonly Dictionary<string, (Type Class, string Test)> _byTest = new(StringComparer.Ordinal)
    {
        [nameof(Problems.FileTooLarge)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_file_of_fifty_megabytes_is_not_read)),
        [nameof(Problems.FrontMatterTooLarge)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.Of_more_than_a_megabyte_front_matter_and_body_are_each_refused_for_what_they_are)),
        [nameof(Problems.SymbolicLink)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_link_among_the_content_is_not_followed)),
        [nameof(Problems.UnreadableFile)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_file_that_vanishes_during_the_run_is_reported)),
        [nameof(Problems.UnreadableFolder)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_folder_that_vanishes_during_the_run_is_reported)),
        [nameof(Problems.UnsafeOutputPath)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.An_image_whose_name_not_every_disk_can_hold_is_refused)),
        [nameof(Problems.TooManyItems)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_list_of_more_than_five_hundred_items_is_refused)),
        [nameof(Problems.BodyTooLong)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_body_of_more_than_200_000_characters_is_refused)),
        [nameof(Problems.UnknownTemplateFormat)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.A_template_of_another_kind_is_refused)),
        [nameof(Problems.OnlyNumbersHere)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.Json_takes_text_between_quotes_only)),
        [nameof(Problems.CodeNotIndented)] = (typeof(MarkdownSurroundingTests), nameof(MarkdownSurroundingTests.Where_none_may_stand_it_is_refused)),
        [nameof(Problems.UnclosedLink)] = (typeof(MarkdownSurroundingTests), nameof(MarkdownSurroundingTests.Where_none_may_stand_it_is_refused)),
        [nameof(Problems.NotInLiteral)] = (typeof(CodeSurroundingTests), nameof(CodeSurroundingTests.Everywhere_else_a_value_is_an_error)),
        [nameof(Problems.UnreadableName)] = (typeof(FindingsTests), nameof(FindingsTests.A_name_that_is_no_UTF_8_is_reported_as_such)),
        [nameof(Problems.MoreProblems)] = (typeof(FindingsTests), nameof(FindingsTests.A_file_shows_a_hundred_problems_and_says_how_many_more_there_are)),
        [nameof(Problems.BrokenFeed)] = (typeof(BrokenFeedTests), nameof(BrokenFeedTests.A_broken_feed_is_reported_with_its_place_and_nothing_is_written)),
        [nameof(Problems.FeedKeyTwice)] = (typeof(BrokenFeedTests), nameof(BrokenFeedTests.A_broken_feed_is_reported_with_its_place_and_nothing_is_written)),
        [nameof(Problems.WrongFeed)] = (typeof(BrokenFeedTests), nameof(BrokenFeedTests.A_broken_feed_is_reported_with_its_place_and_nothing_is_written)),
        [nameof(Problems.UnreadableFeed)] = (typeof(BrokenFeedTests), nameof(BrokenFeedTests.A_feed_that_is_not_there_is_reported)),
        [nameof(Problems.NotImportedInto)] = (typeof(BrokenFeedTests), nameof(BrokenFeedTests.A_model_file_that_cannot_be_read_stops_the_import_before_anything_is_written)),
        [nameof(Problems.NoFeedDate)] = (typeof(LiteLlmTests), nameof(LiteLlmTests.The_date_must_be_given_since_the_feed_names_none)),
        [nameof(Problems.Orphan)] = (typeof(PlantedFaultTests), nameof(PlantedFaultTests.A_page_that_no_other_links_to_is_an_orphan)),
        [nameof(Problems.UnmergedParts)] = (typeof(PartMergeTests), nameof(PartMergeTests.Parts_that_are_not_merged_are_no_site_to_check)),
        [nameof(Problems.TooManyFilesForHost)] = (typeof(HostCheckTests), nameof(HostCheckTests.More_files_than_a_host_takes_are_told_with_what_would_leave_some_out)),
        [nameof(Problems.FolderTooFullForHost)] = (typeof(HostCheckTests), nameof(HostCheckTests.A_folder_with_more_files_than_a_host_takes_is_named)),
        [nameof(Problems.FileTooLargeForHost)] = (typeof(HostCheckTests), nameof(HostCheckTests.A_file_and_a_site_that_are_too_large_are_told)),
        [nameof(Problems.SiteTooLargeForHost)] = (typeof(HostCheckTests), nameof(HostCheckTests.A_file_and_a_site_that_are_too_large_are_told)),
        [nameof(Problems.CaptureNotHere)] = (typeof(ProblemsNoFolderHolds), nameof(ProblemsNoFolderHolds.Nothing_is_captured_in_json)),
    };

    [Fact]
    public void Every_problem_is_shown_by_a_case_or_a_test()
    {
        var shown = Directory.GetFiles(Repository.Cases, "diagnostics.txt", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(_byTest.Keys).Concat(HostileCases.Codes).Concat(PlantedFaultTests.Codes).Concat(VerifierTests.Codes)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Where(name => !shown.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_test_named_here_exists() =>
        Assert.All(_byTest.Values, named => Assert.NotNull(named.Class.GetMethod(named.Test)?.GetCustomAttribute<FactAttribute>()));

    [GeneratedRegex(@"^\S.*?: (?:error|warning) (\w+): ", RegexOptions.Multiline)]
    private static partial Regex Code();
}
