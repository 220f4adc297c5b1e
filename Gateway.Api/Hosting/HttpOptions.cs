using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Hosting;

/// <summary>Limits of the HTTP interface.</summary>
public sealed class HttpOptions
{
    public const string Section = "Http";

    /// <summary>Requests a key may send at once after a pause. Default: 200.</summary>
    [Range(1, 100_000)]
    public int RequestBurst { get; set; } = 200;

    /// <summary>Requests a key may send in the long run, a second. Default: 50. Thousands of invoices go as
    /// batches.</summary>
    [Range(1, 100_000)]
    public int RequestsPerSecond { get; set; } = 50;
}
