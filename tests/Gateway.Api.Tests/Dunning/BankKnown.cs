namespace Gateway.Api.Tests.Dunning;

/// <summary>Up to which day the bank was known when the letters of a day were written, and when they left: its file may
/// have come between.</summary>
internal sealed record BankKnown(DateOnly WhenWritten, DateOnly WhenSent);
