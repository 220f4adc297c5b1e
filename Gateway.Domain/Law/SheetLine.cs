using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>One line of a sheet.</summary>
/// <param name="Text">What was multiplied, taken or capped.</param>
/// <param name="Sum">What it gives, not rounded.</param>
/// <param name="Row">The row of law it rests on; null where it rests on a contract or a payment.</param>
public sealed record SheetLine(Sentence Text, Amount Sum, LawRow? Row = null);
