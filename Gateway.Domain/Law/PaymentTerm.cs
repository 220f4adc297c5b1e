namespace Gateway.Domain.Law;

/// <summary>When a debt is due by law and contract, and why.</summary>
public sealed record PaymentTerm(DateOnly DueDate, int Days, IReadOnlyList<Reason> Notes, IReadOnlyList<LawRow> Rows);
