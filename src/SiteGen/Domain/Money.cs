using System.Collections.Immutable;

namespace SiteGen.Domain;

/// <summary>A price of tokens.</summary>
/// <param name="Amount">US dollars per 1,000,000 tokens, at least 0, with the digits of the source.</param>
public readonly record struct UsdPerMillionTokens(decimal Amount) : IComparable<UsdPerMillionTokens>
{
    // Written out for the reason given at Verification.

    /// <inheritdoc/>
    public bool Equals(UsdPerMillionTokens other) => Amount == other.Amount;

    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>Cheaper first.</summary>
    public int CompareTo(UsdPerMillionTokens other) => Amount.CompareTo(other.Amount);

    /// <summary>Cheaper.</summary>
    public static bool operator <(UsdPerMillionTokens left, UsdPerMillionTokens right) => left.Amount < right.Amount;

    /// <summary>Dearer.</summary>
    public static bool operator >(UsdPerMillionTokens left, UsdPerMillionTokens right) => left.Amount > right.Amount;

    /// <summary>Not dearer.</summary>
    public static bool operator <=(UsdPerMillionTokens left, UsdPerMillionTokens right) => left.Amount <= right.Amount;

    /// <summary>Not cheaper.</summary>
    public static bool operator >=(UsdPerMillionTokens left, UsdPerMillionTokens right) => left.Amount >= right.Amount;
}

/// <summary>What is counted when tokens are billed.</summary>
public enum TokenMeter
{
    /// <summary>Tokens sent.</summary>
    Input,

    /// <summary>Tokens generated.</summary>
    Output,

    /// <summary>Sent tokens found in the prompt cache.</summary>
    CacheRead,

    /// <summary>Sent tokens put into the prompt cache, for its shortest life.</summary>
    CacheWrite,

    /// <summary>Sent tokens put into the prompt cache for an hour.</summary>
    CacheWrite1h,

    /// <summary>Tokens generated while reasoning, where they cost other than <see cref="Output"/>.</summary>
    Reasoning,

    /// <summary>Audio sent.</summary>
    InputAudio,

    /// <summary>Audio generated.</summary>
    OutputAudio,

    /// <summary>Images sent.</summary>
    InputImage,

    /// <summary>Images generated.</summary>
    OutputImage,

    /// <summary>Video sent.</summary>
    InputVideo,

    /// <summary>Video generated.</summary>
    OutputVideo,

    /// <summary>Sent audio found in the prompt cache.</summary>
    CacheReadAudio,

    /// <summary>Sent audio put into the prompt cache.</summary>
    CacheWriteAudio,
}

/// <summary>One price of a table of token prices.</summary>
/// <param name="Meter">What it counts.</param>
/// <param name="Price">Known, or said not to apply (not charged separately); never unknown.</param>
public readonly record struct TokenPrice(TokenMeter Meter, Fact<UsdPerMillionTokens> Price);

/// <summary>The token prices that a file states, by meter in the order of <see cref="TokenMeter"/>; each meter at most once.</summary>
public sealed class TokenPrices
{
    /// <summary>Sorts what is stated; unknown prices are left out.</summary>
    public TokenPrices(params ReadOnlySpan<TokenPrice> stated)
    {
        var sorted = new List<TokenPrice>(stated.Length);
        foreach (var price in stated)
        {
            if (!price.Price.IsStated) continue;
            var place = sorted.Count;
            while (place > 0 && sorted[place - 1].Meter > price.Meter) place--;
            sorted.Insert(place, price);
        }

        Stated = [.. sorted];
    }

    /// <summary>No price known.</summary>
    public static TokenPrices None { get; } = new([]);

    /// <summary>What is stated, in the order of <see cref="TokenMeter"/>.</summary>
    public ImmutableArray<TokenPrice> Stated { get; }

    /// <summary>True when at least one price is a number.</summary>
    public bool HasAny
    {
        get
        {
            foreach (var price in Stated)
                if (price.Price.IsKnown) return true;
            return false;
        }
    }

    /// <summary>The price of what a meter counts; unknown when the file does not say.</summary>
    public Fact<UsdPerMillionTokens> this[TokenMeter meter]
    {
        get
        {
            foreach (var price in Stated)
                if (price.Meter == meter) return price.Price;
            return default;
        }
    }
}
