using Gateway.Api.Http.Json;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Where a delivery is to go now.</summary>
internal sealed record DeliveryRetryRequest
{
    /// <summary>The mail address; left out for the one it has.</summary>
    [WrittenAs(WrittenAs.Email)]
    public string? Recipient { get; init; }
}
