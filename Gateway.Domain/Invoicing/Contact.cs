namespace Gateway.Domain.Invoicing;

/// <summary>BG-6, BG-9: whom to call or write to.</summary>
public sealed record Contact(string? Name, string? Phone, string? Email);
