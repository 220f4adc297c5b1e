using Gateway.Api.Hosting;
using Gateway.Api.Persistence.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>A file of refunds for the bank.</summary>
internal sealed record RefundFileResponse
{
    public required Guid Id { get; init; }

    public required int Transfers { get; init; }

    /// <summary>Where its XML is.</summary>
    public required string Xml { get; init; }

    public static RefundFileResponse Of(RefundFileRow row) => new()
    {
        Id = row.Id,
        Transfers = row.Count,
        Xml = $"{ApiRoutes.Root}/refund-files/{row.Id}/xml",
    };
}
