using Gateway.Domain.Languages;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// One rule of the book: its id, official (BR-..., PEPPOL-...) or ours (SGW-...), and what is said when it is
/// broken, with places for what was found and what would be right.
/// </summary>
public sealed record ContentRule(string Id, Sentence Sentence);
