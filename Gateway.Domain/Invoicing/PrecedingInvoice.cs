namespace Gateway.Domain.Invoicing;

/// <summary>BG-3: an earlier invoice this document corrects or settles (BT-25, BT-26).</summary>
public sealed record PrecedingInvoice(string Number, DateOnly? IssueDate = null);
