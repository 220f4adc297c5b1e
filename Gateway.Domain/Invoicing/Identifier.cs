namespace Gateway.Domain.Invoicing;

/// <summary>An identifier of the norm: a value and, where one is given, the scheme it belongs to.</summary>
public sealed record Identifier(string Value, string? Scheme = null);
