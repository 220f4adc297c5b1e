using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Dunning;

/// <summary>A client as the generator of a year knows it, with its debts and what is kept for it beside them.</summary>
internal sealed record LateClient(ClientId Id, ClientKind Kind, bool IsAbroad)
{
    public List<LateDebt> Debts { get; } = [];

    /// <summary>Money that is kept for it and pays no invoice: it came, or below zero it went.</summary>
    public List<(DateOnly On, decimal Amount)> Kept { get; } = [];

    /// <summary>From then on nothing of it may be asked, whatever it will owe; null while it is solvent.</summary>
    public DateOnly? InsolventFrom { get; set; }

    public bool IsConsumer => Kind == ClientKind.PrivatePerson && !IsAbroad;

    /// <summary>What the house holds of its money when a day ends: kept, or paid on an invoice beyond it.</summary>
    public decimal HeldAfter(DateOnly day) =>
        Math.Max(0, Kept.Where(one => one.On <= day).Sum(one => one.Amount))
        + Debts.Sum(one => Math.Max(0, -one.OwedAfter(day)));
}
