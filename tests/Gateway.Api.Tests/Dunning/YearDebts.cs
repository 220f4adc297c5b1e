using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Dunning;

/// <summary>All debts of a generated year, by their invoices.</summary>
internal sealed class YearDebts
{
    private readonly Dictionary<DocumentId, LateDebt> debts = [];
    private readonly Dictionary<ClientId, LateClient> clients = [];

    public LateDebt this[DocumentId invoice] => debts[invoice];

    public IReadOnlyCollection<LateDebt> All => debts.Values;

    public LateClient ClientOf(ClientId client) => clients[client];

    public void Add(LateClient client) => clients.Add(client.Id, client);

    public void Add(DocumentId invoice, LateDebt debt)
    {
        debts.Add(invoice, debt);
        debt.Client.Debts.Add(debt);
    }
}
