using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>A payment plan over all that some invoices of a client owe.</summary>
internal sealed record PlanRequest
{
    [MinLength(1), MaxLength(100)]
    public required IReadOnlyList<DocumentId> Invoices { get; init; }

    /// <summary>
    /// Together exactly what the invoices owe, with the interest and costs that are in the plan; each later than the
    /// one before.
    /// </summary>
    [MinLength(1), MaxLength(60)]
    public required IReadOnlyList<InstalmentFields> Instalments { get; init; }

    /// <summary>
    /// What of interest is in the plan. Of a consumer at most what letters had claimed and is open; of others at most
    /// what the law gives until the last instalment, each paid on its day. Default: 0.00.
    /// </summary>
    [WrittenAs(WrittenAs.Amount)]
    public decimal? Interest { get; init; }

    /// <summary>The same of compensation and costs. Default: 0.00.</summary>
    [WrittenAs(WrittenAs.Amount)]
    public decimal? Costs { get; init; }

    /// <summary>The currency of the invoices. Default: EUR.</summary>
    public Currency? Currency { get; init; }

    /// <summary>
    /// Days after the reminder of an unpaid instalment at which the plan lapses, 1 to 60. Default: 15.
    /// </summary>
    public int? LapseDays { get; init; }
}
