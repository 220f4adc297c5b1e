using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>A paper as somebody hands it in.</summary>
internal sealed record ExhibitPaper(ExhibitKind Kind, string FileName, byte[] Content, string? Description);
