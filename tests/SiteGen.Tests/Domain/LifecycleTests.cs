using System.Globalization;
using SiteGen.Domain;
using SiteGen.Tests.Pages;

namespace SiteGen.Tests.Domain;

public sealed class LifecycleTests
{
    private const int Notice = 90;

    [Theory]
    [InlineData(null, "2026-05-08", "2026-05-07", Lifecycle.Retiring)] // the day before
    [InlineData(null, "2026-05-07", "2026-05-07", Lifecycle.Retired)] // the first day it no longer answers
    [InlineData(null, "2026-08-05", "2026-05-07", Lifecycle.Retiring)] // in 90 days
    [InlineData(null, "2026-08-06", "2026-05-07", Lifecycle.Active)] // in 91
    [InlineData(null, "2026-05", "2026-05-01", Lifecycle.Retired)] // a month counts from its first day
    [InlineData(null, "2026-05", "2026-04-30", Lifecycle.Retiring)]
    [InlineData(null, "2026", "2026-01-01", Lifecycle.Retired)]
    [InlineData("2026-05-07", null, "2026-05-07", Lifecycle.Deprecated)]
    [InlineData("2026-05-08", null, "2026-05-07", Lifecycle.Active)]
    [InlineData("2026-06", null, "2026-05-31", Lifecycle.Active)]
    [InlineData("2026-06", null, "2026-06-01", Lifecycle.Deprecated)]
    [InlineData("2026-01-01", "2027-01-01", "2026-05-07", Lifecycle.Deprecated)]
    [InlineData("2026-01-01", "2026-06-01", "2026-05-07", Lifecycle.Retiring)]
    [InlineData(null, null, "2026-05-07", Lifecycle.Active)]
    public void An_offering_stands_where_its_dates_put_it_and_answers_until_it_is_retired(string? deprecated, string? retires, string date, Lifecycle state)
    {
        Assert.Equal(state, Offered(deprecated, retires).StateOn(Day(date), Notice));
        Assert.Equal(state != Lifecycle.Retired, Offered(deprecated, retires).AnswersOn(Day(date)));
    }

    [Fact]
    public void Offerings_that_still_answer_are_those_not_retired_as_written_and_no_new_list_where_that_is_all()
    {
        var (ended, first, second) = (Offered(null, "2026-05-07"), Offered(null, "2026-05-08"), Offered(null, null));
        Assert.Equal([first, second], SampleCatalog.Named("google/a", null, first, ended, second).AnsweringOn(Day("2026-05-07")));
        Assert.Empty(SampleCatalog.Named("google/a", null, ended).AnsweringOn(Day("2026-05-07")));
        var model = SampleCatalog.Named("google/a", null, first, second);
        Assert.Same(model.Offerings, model.AnsweringOn(Day("2026-05-07")));
    }

    [Fact]
    public void Deprecated_without_a_date_is_deprecated_on_any_day() =>
        Assert.Equal(Lifecycle.Deprecated, (Offered(null, null).Stating(facts => facts with { Status = ReleaseStatus.Beta }) with { IsDeprecated = true }).StateOn(Day("2000-01-01"), Notice));

    [Fact]
    public void A_preview_that_ends_is_retiring_and_not_preview_any_more() =>
        Assert.Equal(Lifecycle.Retiring, Offered(null, "2026-06-01").Stating(facts => facts with { Status = ReleaseStatus.Preview }).StateOn(Day("2026-05-07"), Notice));

    [Fact]
    public void A_notice_of_no_days_leaves_no_time_to_retire()
    {
        Assert.Equal(Lifecycle.Active, Offered(null, "2026-05-08").StateOn(Day("2026-05-07"), 0));
        Assert.Equal(Lifecycle.Retired, Offered(null, "2026-05-07").StateOn(Day("2026-05-07"), 0));
    }

    [Fact]
    public void A_model_is_retired_when_all_its_offerings_are_and_else_as_its_best()
    {
        var (retired, deprecated, active) = (Offered(null, "2020"), Offered("2020", null), Offered(null, null));

        Assert.Equal(Lifecycle.Retired, State(retired, retired));
        Assert.Equal(Lifecycle.Deprecated, State(retired, deprecated));
        Assert.Equal(Lifecycle.Active, State(retired, deprecated, active));
        Assert.Equal(Lifecycle.Beta, (SampleCatalog.Named("google/x") with { Status = ReleaseStatus.Beta }).StateOn(Day("2026-05-07"), Notice));

        static Lifecycle State(params Offering[] offerings) => SampleCatalog.Named("google/x", null, offerings).StateOn(Day("2026-05-07"), Notice);
    }

    private static Offering Offered(string? deprecated, string? retires) => SampleCatalog.Offered(SampleCatalog.Vertex, "x") with
    {
        Deprecated = deprecated is null ? null : PartialDate.Parse(deprecated),
        IsDeprecated = deprecated is not null,
        Retires = retires is null ? null : PartialDate.Parse(retires),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
