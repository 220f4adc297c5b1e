using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Dunning;

/// <summary>
/// A payment plan. A unit's key reads one over its own invoices whole; of one that others' invoices are paid by too,
/// its own invoices, what they owed, and the days.
/// </summary>
internal sealed record PlanResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    public required PlanState State { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What the instalments make together; for who sees only some of its invoices, what those owed when it was
    /// made.</summary>
    public required Amount Total { get; init; }

    /// <summary>What of it is interest; absent where it is over invoices of others too.</summary>
    public Amount? Interest { get; init; }

    /// <summary>What of it is compensation and costs; absent as the interest is.</summary>
    public Amount? Costs { get; init; }

    /// <summary>
    /// Interest and costs that were claimed before and are not in it: given up once the plan is kept, owed when it
    /// lapses. Absent as the interest is.
    /// </summary>
    public Amount? LeftOut { get; init; }

    public required int LapseDays { get; init; }

    /// <summary>What the client agrees to, debt acknowledged, in its language; absent where it speaks of invoices of
    /// others.</summary>
    public string? Text { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public DateOnly? AgreedOn { get; init; }

    public string? AgreedBy { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required IReadOnlyList<ReceivableId> Receivables { get; init; }

    public required IReadOnlyList<InstalmentResponse> Instalments { get; init; }

    /// <param name="row">The plan.</param>
    /// <param name="own">What of it the caller may be told.</param>
    /// <param name="reminded">
    /// The day the reminder of each instalment left; nothing for a plan that was just made.
    /// </param>
    public static PlanResponse Of(
        PlanRow row, OwnReceivables own, IReadOnlyDictionary<int, DateOnly>? reminded = null)
    {
        var items = row.Items.Where(item => own.Has(item.ReceivableId)).ToList();
        var isWhole = items.Count == row.Items.Count;
        Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, row.Currency);
        return new PlanResponse
        {
            Id = row.Id,
            Client = row.ClientId,
            State = row.State,
            Currency = row.Currency,
            Total = Money(isWhole ? row.Total : items.Sum(item => item.Balance)),
            Interest = isWhole ? Money(row.Interest) : null,
            Costs = isWhole ? Money(row.Costs) : null,
            LeftOut = isWhole ? Money(row.LeftOut) : null,
            LapseDays = row.LapseDays,
            Text = isWhole ? row.Text : null,
            ProposedOn = row.ProposedOn,
            AgreedOn = row.AgreedOn,
            AgreedBy = isWhole ? row.AgreedBy : null,
            EndedOn = row.EndedOn,
            Receivables = [.. items.Select(item => item.ReceivableId)],
            Instalments =
            [
                .. row.Instalments.OrderBy(one => one.Number).Select(one => new InstalmentResponse
                {
                    Number = one.Number,
                    DueOn = one.DueOn,
                    Amount = isWhole ? Money(one.Amount) : null,
                    Reference = isWhole ? one.Reference : null,
                    RemindedOn = reminded is not null && reminded.TryGetValue(one.Number, out var day) ? day : null,
                }),
            ],
        };
    }
}
