using Gateway.Api.Persistence.Banking;

namespace Gateway.Api.Http.Banking;

/// <summary>A direct debit that collects an invoice.</summary>
internal sealed record CollectionResponse
{
    public required string EndToEndId { get; init; }

    public required string ToldBy { get; init; }

    public required DateTimeOffset ToldAt { get; init; }

    public static CollectionResponse Of(CollectionRow row) => new()
    {
        EndToEndId = row.EndToEndId,
        ToldBy = row.ToldBy,
        ToldAt = row.ToldAt,
    };
}
