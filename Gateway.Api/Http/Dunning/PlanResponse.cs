using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Dunning;

/// <summary>A payment plan.</summary>
internal sealed record PlanResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    public required PlanState State { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What the instalments make together.</summary>
    public required Amount Total { get; init; }

    /// <summary>What of it is interest.</summary>
    public required Amount Interest { get; init; }

    /// <summary>What of it is compensation and costs.</summary>
    public required Amount Costs { get; init; }

    /// <summary>
    /// Interest and costs that were claimed before and are not in it: given up once the plan is kept, owed when it
    /// lapses.
    /// </summary>
    public required Amount LeftOut { get; init; }

    public required int LapseDays { get; init; }

    /// <summary>What the client agrees to, debt acknowledged, in its language.</summary>
    public required string Text { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public DateOnly? AgreedOn { get; init; }

    public string? AgreedBy { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required IReadOnlyList<ReceivableId> Receivables { get; init; }

    public required IReadOnlyList<InstalmentResponse> Instalments { get; init; }

    /// <param name="row">The plan.</param>
    /// <param name="reminded">
    /// The day the reminder of each instalment left; nothing for a plan that was just made.
    /// </param>
    public static PlanResponse Of(PlanRow row, IReadOnlyDictionary<int, DateOnly>? reminded = null) => new()
    {
        Id = row.Id,
        Client = row.ClientId,
        State = row.State,
        Currency = row.Currency,
        Total = row.Money(row.Total),
        Interest = row.Money(row.Interest),
        Costs = row.Money(row.Costs),
        LeftOut = row.Money(row.LeftOut),
        LapseDays = row.LapseDays,
        Text = row.Text,
        ProposedOn = row.ProposedOn,
        AgreedOn = row.AgreedOn,
        AgreedBy = row.AgreedBy,
        EndedOn = row.EndedOn,
        Receivables = [.. row.Items.Select(item => item.ReceivableId)],
        Instalments =
        [
            .. row.Instalments.OrderBy(one => one.Number).Select(one => new InstalmentResponse
            {
                Number = one.Number,
                DueOn = one.DueOn,
                Amount = Amount.FromMinorUnits(one.Amount, row.Currency),
                Reference = one.Reference,
                RemindedOn = reminded is not null && reminded.TryGetValue(one.Number, out var day) ? day : null,
            }),
        ],
    };
}
