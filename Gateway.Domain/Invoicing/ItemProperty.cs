namespace Gateway.Domain.Invoicing;

/// <summary>BG-32: a property of the item (BT-160) and its value (BT-161).</summary>
public sealed record ItemProperty(string Name, string Value);
