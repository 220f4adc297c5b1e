using System.ComponentModel.DataAnnotations;
using Gateway.Api.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>What a watcher of the registers reports.</summary>
internal sealed record InsolvencySignalsRequest
{
    [MinLength(1), MaxLength(TakeInsolvencySignals.SignalsMax)]
    public required IReadOnlyList<InsolvencySignalFields> Signals { get; init; }
}
