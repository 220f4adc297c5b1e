using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>What the client said about the debt.</summary>
/// <param name="What">In words: contested, complained, promised.</param>
/// <param name="IsDispute">Whether it contests the debt.</param>
/// <param name="Invoice">The number of the invoice; null for all.</param>
/// <param name="From">The day it was noted.</param>
/// <param name="Until">The day it was settled; null while it stands.</param>
/// <param name="Note">What was noted.</param>
public sealed record DossierObjection(
    Sentence What, bool IsDispute, string? Invoice, DateOnly From, DateOnly? Until, string? Note);
