using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>All that the page shows on which a case is proposed.</summary>
public sealed record CaseProposalView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>The id of the client.</summary>
    public required ClientId Client { get; init; }

    public required string Name { get; init; }

    public required CaseProposalForm Form { get; init; }

    /// <summary>What is late and in no open case, the oldest due first.</summary>
    public required IReadOnlyList<Line> Invoices { get; init; }

    /// <summary>Whether there is more than is shown.</summary>
    public required bool IsMore { get; init; }

    /// <summary>How each way stands open to what is ticked; none where that cannot be weighed.</summary>
    public required IReadOnlyList<Way> Ways { get; init; }

    /// <summary>The partners that are registered.</summary>
    public required IReadOnlyList<(string Id, string Name)> Partners { get; init; }

    /// <summary>An invoice that may go.</summary>
    /// <param name="Id">Of the invoice.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="DueDate">When it was due.</param>
    /// <param name="Balance">What is owed on it.</param>
    /// <param name="IsTicked">Whether it goes.</param>
    public sealed record Line(string Id, string Number, DateOnly DueDate, Amount Balance, bool IsTicked);

    /// <summary>A way.</summary>
    /// <param name="Procedure">Which.</param>
    /// <param name="Court">Who decides; null where no Belgian court does.</param>
    /// <param name="Reasons">All that stands against it.</param>
    public sealed record Way(Procedure Procedure, Sentence? Court, IReadOnlyList<Sentence> Reasons);
}
