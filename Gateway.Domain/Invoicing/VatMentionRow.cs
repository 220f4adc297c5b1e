using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Time;

namespace Gateway.Domain.Invoicing;

/// <summary>One wording of a mention, for the days it is in force.</summary>
public sealed record VatMentionRow : IDatedRow
{
    public required VatMention Mention { get; init; }

    /// <summary>The category it gives the reason of; null when it belongs to none.</summary>
    public VatCategory? Category { get; init; }

    /// <summary>The VATEX code that says the same; null when there is none, or several.</summary>
    public string? Code { get; init; }

    /// <summary>What is printed. French and Dutch are the texts of the law where it prescribes one.</summary>
    public required Sentence Text { get; init; }

    public required string LegalReference { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day, null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where the wording was read.</summary>
    public required string Source { get; init; }

    /// <summary>Whether a lawyer or accountant of the house has signed the wording off.</summary>
    public bool IsVerified { get; init; }

    /// <summary>What a document keeps of the law it was written by: <c>SmallEnterprise@2025-01-01</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Mention}@{ValidFrom:yyyy-MM-dd}");
}
