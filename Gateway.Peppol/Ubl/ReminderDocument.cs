using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// A reminder as UBL 2.1 has it (OASIS UBL 2.1, Reminder): no document of Peppol BIS, so what binds it is the
/// customization that sender and receiver share. It never stands alone: it is the copy of a letter that left.
/// </summary>
public sealed record ReminderDocument
{
    /// <summary>What binds the content; part of the document type that the receiver announces.</summary>
    public required string Customization { get; init; }

    /// <summary>The process it belongs to.</summary>
    public required string Profile { get; init; }

    /// <summary>That of the letter.</summary>
    public required string Number { get; init; }

    public required DateOnly IssueDate { get; init; }

    /// <summary>UBL has no list of types; those of the gateway's own notices stand here.</summary>
    public required string TypeCode { get; init; }

    /// <summary>How many reminders had left before, plus one.</summary>
    public required int Sequence { get; init; }

    /// <summary>What it is a copy of, in words.</summary>
    public string? Note { get; init; }

    public required Currency Currency { get; init; }

    public required Party Seller { get; init; }

    public required Party Buyer { get; init; }

    /// <summary>Where to pay.</summary>
    public required string Account { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ReminderDocumentLine> Lines { get; init; }

    /// <summary>What is asked: the lines together, credits taken off.</summary>
    public Amount Payable => Amount.Sum(Lines.Select(line => line.IsCredit ? -line.Amount : line.Amount), Currency);
}
