namespace Gateway.Domain.Invoicing;

/// <summary>BG-14, BG-26: a period, open at either end.</summary>
public sealed record Period(DateOnly? Start, DateOnly? End);
