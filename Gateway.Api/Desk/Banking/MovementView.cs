using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Banking;

/// <summary>All that the page of one movement shows.</summary>
public sealed record MovementView
{
    public required Language Language { get; init; }

    /// <summary>Who is signed in, as keys are told apart.</summary>
    public required string Who { get; init; }

    /// <summary>Goes with every form (<see cref="DeskSession.TokenField"/>).</summary>
    public required string FormToken { get; init; }

    public required MovementId Id { get; init; }

    public required MovementState State { get; init; }

    public required Amount Amount { get; init; }

    public required DateOnly EntryDate { get; init; }

    public required DateOnly ValueDate { get; init; }

    public string? Payer { get; init; }

    public string? Account { get; init; }

    public required string Communication { get; init; }

    public string? DecidedBy { get; init; }

    public string? Reason { get; init; }

    /// <summary>What it paid: the invoice, or none for what is kept for the client.</summary>
    public IReadOnlyList<(string? Invoice, string Client, Amount Amount)> Paid { get; init; } = [];

    /// <summary>Payments whose money it may have taken back, with the mark of each.</summary>
    public IReadOnlyList<(Guid Payment, DateOnly Day, Amount Amount, string? Payer)> MayUndo { get; init; } = [];

    /// <summary>The recovery case that its text names.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>What was written into the form before; empty the first time.</summary>
    public required IReadOnlyList<MovementFormPart> Parts { get; init; }

    public string Client { get; init; } = "";

    public bool Learns { get; init; } = true;

    /// <summary>Why what was asked was not done.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
