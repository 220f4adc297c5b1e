using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Dunning;

/// <summary>One invoice of a run, as it was frozen, and what came of it.</summary>
internal sealed record RunItemResponse
{
    public required ReceivableId Receivable { get; init; }

    public required ClientId Client { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required string Number { get; init; }

    public required string Step { get; init; }

    public required StepAct Act { get; init; }

    public required NoticeChannel Channel { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Balance { get; init; }

    public required Amount Additional { get; init; }

    /// <summary>Whether the run before did not have it for this step.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The notice it went into.</summary>
    public Guid? Notice { get; init; }

    /// <summary>Why it was left out when the run was issued, a code.</summary>
    public string? LeftOut { get; init; }

    public static RunItemResponse Of(RunItemRow row) => new()
    {
        Receivable = row.ReceivableId,
        Client = row.ClientId,
        Unit = row.UnitId,
        Number = row.Number,
        Step = row.Step,
        Act = row.Act,
        Channel = row.Channel,
        DueDate = row.DueDate,
        Currency = row.Currency,
        Balance = Amount.FromMinorUnits(row.Balance, row.Currency),
        Additional = Amount.FromMinorUnits(row.Additional, row.Currency),
        IsNew = row.IsNew,
        Notice = row.NoticeId,
        LeftOut = row.LeftOut,
    };
}
