using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>Open invoices and movements, with what a test says of them.</summary>
internal static class MatchSamples
{
    public static OpenItem Item(int sequence, ClientId client, string name, decimal open) => new()
    {
        Id = new ReceivableId(new Guid(sequence, 0, 0, new byte[8])),
        ClientId = client,
        ClientName = name,
        Number = $"F2026-{sequence:000000}",
        PaymentReference = PaymentReferences.Of(2026, 1, sequence, Country.Belgium).Text,
        Open = Amount.Eur(open),
        DueDate = new DateOnly(2026, 2, sequence - 40),
        EndToEndIds = [$"E2E-{sequence}"],
    };

    public static StatementLine Line(
        decimal amount, string text = "", string? account = null, string? name = null, string? reference = null) =>
        new()
    {
        Number = 1,
        Amount = Amount.Eur(amount),
        EntryDate = new DateOnly(2026, 3, 12),
        ValueDate = new DateOnly(2026, 3, 12),
        Counterparty = new Counterparty { Name = name, Account = account?.Replace(" ", "", StringComparison.Ordinal) },
        Communication = reference is null
            ? new Communication(text)
            : new Communication(
                reference, "101", new PaymentReference.Belgian(StructuredCommunication.Parse(reference))),
    };
}
