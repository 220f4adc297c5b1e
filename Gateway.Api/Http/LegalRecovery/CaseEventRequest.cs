using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>Something that happened in a case.</summary>
internal sealed record CaseEventRequest
{
    public required CaseAct Act { get; init; }

    /// <summary>The day it happened; not in the future.</summary>
    public required DateOnly On { get; init; }

    /// <summary>A cost or a share, in the currency of the case.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? Amount { get; init; }

    /// <summary>The last day that a judgment or an agreement names.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The partner's or the court's reference, or a few words.</summary>
    [MaxLength(280)]
    public string? Reference { get; init; }
}
