using Gateway.Domain.Money;

namespace Gateway.Peppol.Ubl;

/// <summary>One sum of a reminder: what an invoice owes, what is asked on top of it, or a credit.</summary>
public sealed record ReminderDocumentLine
{
    /// <summary>More than zero.</summary>
    public required Amount Amount { get; init; }

    /// <summary>Whether it lowers what is asked.</summary>
    public bool IsCredit { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Note { get; init; }

    /// <summary>The invoice it is about; null for the client's credit.</summary>
    public string? Invoice { get; init; }

    public DateOnly? InvoiceDate { get; init; }

    /// <summary>Since when the invoice is late: the reminder is about the days after.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>What to write on the transfer; null for what is paid with another line.</summary>
    public string? PaymentReference { get; init; }
}
