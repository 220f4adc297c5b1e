using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>A letter, mail or call about the debt, with the proof that it was sent.</summary>
public sealed record DossierReminder
{
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>Null when it never left.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>How it went, in words.</summary>
    public required Sentence Channel { get; init; }

    /// <summary>The address it was sent to; empty for paper and telephone.</summary>
    public required string Recipient { get; init; }

    /// <summary>What the post or a person noted, or why it did not leave.</summary>
    public string? Remark { get; init; }

    /// <summary>SHA-256 of the letter; null for a call.</summary>
    public string? Hash { get; init; }

    /// <summary>The letter as it was sent; null for a call.</summary>
    public string? Html { get; init; }
}
