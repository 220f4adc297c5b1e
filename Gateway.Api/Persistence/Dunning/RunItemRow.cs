using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>One invoice of a frozen proposal, and what came of it.</summary>
internal sealed class RunItemRow
{
    public required Guid RunId { get; init; }
    public required ReceivableId ReceivableId { get; init; }
    public required ClientId ClientId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required string Number { get; init; }
    public required string Step { get; init; }
    public required StepAct Act { get; init; }
    public required NoticeChannel Channel { get; init; }
    public required DateOnly DueDate { get; init; }
    public required Currency Currency { get; init; }
    public required long Balance { get; init; }
    public required long Additional { get; init; }

    /// <summary>Whether the run before did not have it.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The notice it went into.</summary>
    public Guid? NoticeId { get; set; }

    /// <summary>Why it was left out when the run was issued, a code.</summary>
    public string? LeftOut { get; set; }
}
