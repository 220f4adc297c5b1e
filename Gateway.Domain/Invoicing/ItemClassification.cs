namespace Gateway.Domain.Invoicing;

/// <summary>BT-158: a class of the item in a list of UNTDID 7143, such as CPV (STI).</summary>
public sealed record ItemClassification(string Code, string ListId, string? ListVersion = null);
