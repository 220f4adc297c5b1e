using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Findings;

namespace Gateway.Api.Receivables;

/// <summary>What came of asking for the VAT of a lost invoice.</summary>
internal abstract record VatReclaimOutcome
{
    private VatReclaimOutcome()
    {
    }

    public sealed record Asked(VatReclaimRow Row) : VatReclaimOutcome;

    /// <summary>The day it was lost on is to come, or so long past that nothing can be asked any more.</summary>
    public sealed record WrongDay(Finding Finding) : VatReclaimOutcome;

    /// <summary>No such invoice, no VAT that is unpaid, or it was asked for before.</summary>
    public sealed record NotPossible : VatReclaimOutcome;
}
