namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>The bytes of an exhibit, apart so that lists do not read them. Never updated, never deleted.</summary>
internal sealed class ExhibitContentRow
{
    public required Guid ExhibitId { get; init; }
    public required byte[] Content { get; init; }
}
