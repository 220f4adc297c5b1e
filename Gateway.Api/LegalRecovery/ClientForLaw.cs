using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>A client with debts of which every step of their ladders was done.</summary>
/// <param name="Client">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invoices">What they are.</param>
/// <param name="OldestDueOn">When the first of them was due.</param>
/// <param name="Owed">What is owed on them, an amount a currency.</param>
internal sealed record ClientForLaw(
    ClientId Client, string Name, IReadOnlyList<DocumentId> Invoices, DateOnly OldestDueOn, IReadOnlyList<Amount> Owed);
