using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>What matching needs to know of a receivable.</summary>
public sealed record OpenItem
{
    public required ReceivableId Id { get; init; }

    public required ClientId ClientId { get; init; }

    public required string ClientName { get; init; }

    /// <summary>The invoice's number, as it is printed.</summary>
    public required string Number { get; init; }

    /// <summary>What the client was asked to write; null when it was asked nothing.</summary>
    public string? PaymentReference { get; init; }

    /// <summary>
    /// What the client was asked to write on the instalments of a payment plan. Items of one plan share them: the money
    /// is for all of them, the oldest due first.
    /// </summary>
    public IReadOnlyList<string> InstalmentReferences { get; init; } = [];

    /// <summary>
    /// What is still owed. Zero for one that was settled of late: who pays it again is then known, and no money is put
    /// on it.
    /// </summary>
    public required Amount Open { get; init; }

    /// <summary>What was open before each payment and credit note that took a part of it away. What was paid whole at
    /// once never asked anything before.</summary>
    public IReadOnlyList<Amount> OpenBefore { get; init; } = [];

    /// <summary>The interest and costs that are owed beside it; letters ask both under one reference.</summary>
    public Amount? Beside { get; init; }

    /// <summary>All that is owed.</summary>
    internal Amount Owed => Beside is { } beside ? Open + beside : Open;

    public required DateOnly DueDate { get; init; }

    /// <summary>End-to-end ids under which we collect it ourselves, by direct debit.</summary>
    public IReadOnlyList<string> EndToEndIds { get; init; } = [];
}
