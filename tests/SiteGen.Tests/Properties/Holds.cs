using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SiteGen.Tests.Properties;

/// <summary>
/// Runs a property over made-up inputs: the same ones in every run, unless <c>PROPERTY_SEED</c> says otherwise; <c>PROPERTY_TIMES=20</c> tries twenty times as many. A failure is
/// shrunk, and tells its seed.
/// </summary>
internal static class Holds
{
    private static readonly ulong _seed = ulong.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "20261121", CultureInfo.InvariantCulture);
    private static readonly int _times = int.Parse(Environment.GetEnvironmentVariable("PROPERTY_TIMES") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>Fails with the smallest input found for which something is wrong.</summary>
    /// <param name="inputs">Makes inputs.</param>
    /// <param name="cases">How many are tried in a common run.</param>
    /// <param name="fault">What is wrong with one; null when nothing is.</param>
    /// <param name="smaller">Simpler forms of an input.</param>
    public static void For<T>(Gen<T> inputs, int cases, Func<T, string?> fault, Func<T, IEnumerable<T>>? smaller = null)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases * _times).WithReplay(_seed, 1UL).WithQuietOnSuccess(true);
        var property = Prop.ForAll(Arb.From(inputs, smaller ?? (_ => [])), input => fault(input) is { } wrong ? false.Label($"Seed {_seed}: {wrong}") : true.Label(""));
        Check.One(config, property);
    }
}
