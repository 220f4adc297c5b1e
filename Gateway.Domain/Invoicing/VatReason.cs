namespace Gateway.Domain.Invoicing;

/// <summary>Whether the reason of a VAT category follows from who sells and who buys. A closed union.</summary>
public abstract record VatReason
{
    private VatReason()
    {
    }

    /// <summary>The category charges VAT, or a rate of zero that needs no reason.</summary>
    public sealed record NotNeeded : VatReason;

    /// <summary>Only one mention can be meant.</summary>
    public sealed record Known(VatMention Mention) : VatReason;

    /// <summary>Several can be meant: somebody has to say.</summary>
    public sealed record ToBeNamed : VatReason;

    /// <summary>The category cannot be used with this client; the rule says why.</summary>
    public sealed record Impossible(string Rule) : VatReason;
}
