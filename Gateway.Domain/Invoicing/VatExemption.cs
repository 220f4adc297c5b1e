namespace Gateway.Domain.Invoicing;

/// <summary>Why no VAT is charged for a category: the text (BT-120), the VATEX code (BT-121), or both.</summary>
public sealed record VatExemption(VatCategory Category, string? Reason, string? Code = null);
