using Gateway.Peppol.Validation.Releases;
using Gateway.Peppol.Validation.Rules;

namespace Gateway.Peppol.Validation;

/// <summary>
/// A release of the rules: BIS Billing with the EN 16931 artefacts it is published with. OpenPeppol brings one in May
/// and one in November; old ones stay, so that a document can be judged again as it was then.
/// </summary>
public sealed class RuleRelease
{
    private readonly Func<RuleBook> book;

    private RuleRelease(string name, DateOnly inForceFrom, Func<RuleBook> book)
    {
        Name = name;
        InForceFrom = inForceFrom;
        this.book = book;
    }

    /// <summary>BIS Billing 3.0.20 (November 2025), EN 16931 1.3.15: the oldest that is kept.</summary>
    public static RuleRelease Billing3020 { get; } =
        new("3.0.20", DateOnly.MinValue, () => November2025.Billing);

    /// <summary>BIS Billing 3.0.21 (May 2026), EN 16931 1.3.16.</summary>
    public static RuleRelease Billing3021 { get; } = new("3.0.21", new DateOnly(2026, 8, 17), () => May2026.Billing);

    /// <summary>BIS Self-Billing 3.0.1 (March 2026): for its own document types, without rules of countries.</summary>
    public static RuleRelease SelfBilling301 { get; } =
        new("self-billing 3.0.1", DateOnly.MinValue, () => November2025.SelfBilling);

    /// <summary>BIS Self-Billing 3.0.2 (May 2026), EN 16931 1.3.16.</summary>
    public static RuleRelease SelfBilling302 { get; } =
        new("self-billing 3.0.2", new DateOnly(2026, 8, 17), () => May2026.SelfBilling);

    /// <summary>What people call it: <c>3.0.21</c>.</summary>
    public string Name { get; }

    /// <summary>From this day on documents are judged by it, until the next release is in force.</summary>
    public DateOnly InForceFrom { get; }

    internal RuleBook Book => book();

    /// <summary>A rule book of one's own, for tests of the engine.</summary>
    internal static RuleRelease Of(RuleBook book) => new(book.Peppol, DateOnly.MinValue, () => book);

    /// <summary>The release of BIS Billing in force on a day; before the first that is kept, that first one.</summary>
    public static RuleRelease On(DateOnly day) => day >= Billing3021.InForceFrom ? Billing3021 : Billing3020;

    /// <summary>The same for BIS Self-Billing.</summary>
    public static RuleRelease SelfBillingOn(DateOnly day) =>
        day >= SelfBilling302.InForceFrom ? SelfBilling302 : SelfBilling301;

    public override string ToString() => Name;
}
