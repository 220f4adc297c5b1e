using System.ComponentModel.DataAnnotations;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Payroll;

/// <summary>A client became insolvent.</summary>
internal sealed record ClientInsolvencyRequest
{
    public required ClientId Client { get; init; }

    /// <summary>The day of the judgment; not in the future.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Which procedure; default: bankruptcy. A reorganisation holds what is older alone.</summary>
    public InsolvencyKind? Kind { get; init; }

    /// <summary>The judgment, or where it was published.</summary>
    [MaxLength(200)]
    public required string Reference { get; init; }
}
