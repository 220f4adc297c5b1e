using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>A payment plan over all that some invoices of a client owe.</summary>
internal sealed record PlanRequest
{
    [MinLength(1), MaxLength(100)]
    public required IReadOnlyList<DocumentId> Invoices { get; init; }

    /// <summary>Together exactly what the invoices owe, each later than the one before.</summary>
    [MinLength(1), MaxLength(60)]
    public required IReadOnlyList<InstalmentFields> Instalments { get; init; }

    /// <summary>The currency of the invoices. Default: EUR.</summary>
    public Currency? Currency { get; init; }

    /// <summary>
    /// Days after the reminder of an unpaid instalment at which the plan lapses, 1 to 60. Default: 15.
    /// </summary>
    public int? LapseDays { get; init; }
}
