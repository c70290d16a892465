using SiteGen.Binding;
using SiteGen.Domain;

namespace SiteGen.Tests.Binding;

public sealed class SharedValuesTests
{
    [Fact]
    public void Equal_values_are_one_object()
    {
        Assert.Same(SharedValues.Of(Seen(new PartialDate(2026, 1, 1))), SharedValues.Of(Seen(new PartialDate(2026, 1, 1))));
        Assert.Same(SharedValues.Of(From("https://a.example/")), SharedValues.Of(From("https://a.example/")));
        Assert.Same(SharedValues.Of((string[])["top_p", "seed"]), SharedValues.Of((string[])["top_p", "seed"]));
    }

    [Fact]
    public void Values_that_differ_stay_apart()
    {
        Assert.Equal("2026-01-01", SharedValues.Of(Seen(new PartialDate(2026, 1, 1)))!.Date.ToString());
        Assert.Equal("2026-01", SharedValues.Of(Seen(new PartialDate(2026, 1)))!.Date.ToString()); // the same first day
        Assert.Equal(["top_p", "seed"], SharedValues.Of((string[])["top_p", "seed"]));
        Assert.Equal(["seed", "top_p"], SharedValues.Of((string[])["seed", "top_p"]));
        Assert.Empty(Assert.Single(SharedValues.Of(From("https://a.example/"))).Fields);
        Assert.Equal(["cost"], Assert.Single(SharedValues.Of(From("https://a.example/", "cost"))).Fields);
    }

    [Fact]
    public void Two_months_of_days_are_an_object_each()
    {
        var days = Enumerable.Range(0, 60).Select(i => new DateOnly(2026, 5, 1).AddDays(i)).ToList();
        var objects = new HashSet<Verification>(ReferenceEqualityComparer.Instance);
        for (var round = 0; round < 20; round++)
            foreach (var day in days) objects.Add(SharedValues.Of(Seen(new PartialDate(day.Year, day.Month, day.Day)))!);

        Assert.InRange(objects.Count, 60, 300); // of 1,200; some days share a slot and take turns in it
    }

    private static Verification Seen(PartialDate date) => new(date, null, null);

    private static IReadOnlyList<Source> From(string url, params string[] fields) => [new Source(url, fields)];
}
