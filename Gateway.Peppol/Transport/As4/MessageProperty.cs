namespace Gateway.Peppol.Transport.As4;

/// <summary>A name and its value, with a type where one is written.</summary>
public sealed record MessageProperty(string Name, string Value, string? Type = null);
