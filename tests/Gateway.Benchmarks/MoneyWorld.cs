using System.Globalization;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// Open invoices as issuing leaves them, put straight into the tables: what is measured is the money that comes in, not
/// the issuing.
/// </summary>
internal sealed class MoneyWorld(IServiceProvider gateway, int receivables, int clients)
{
    private const int ChunkRows = 5000;
    private const int FileMovementsMax = 100_000;

    /// <summary>So many amounts, however many invoices: a balance of thousands of millions is refused.</summary>
    private const int AmountsMax = 40_000;

    private readonly TimeProvider clock = TimeProvider.System;
    private readonly List<(string Reference, long Cents, string Name)> open = [];

    public async Task FillAsync()
    {
        var entity = new LegalEntity
        {
            Id = LegalEntityId.New(clock),
            Name = "Coopérative Exemple",
            LegalForm = "SC, RPM Bruxelles",
            EnterpriseNumber = EnterpriseNumber.Parse("1234567894"),
            Address = Street,
            Iban = Iban.Parse(Testing.Banking.CodaFile.OwnIban),
        };
        var unit = new ProductionUnit
        {
            Id = ProductionUnitId.New(clock), LegalEntityId = entity.Id, Code = "U", Name = "U",
            Tool = UnitTool.Activity,
        };
        var transactions = gateway.GetRequiredService<Transactions>();
        await transactions.RunAsync(
            async (db, token) =>
            {
                await LegalEntities.RegisterAsync(db, entity, token);
                await ProductionUnits.RegisterAsync(db, unit, token);
            },
            default);
        var owners = await ClientsAsync(transactions, entity.Id);
        for (var from = 1; from <= receivables; from += ChunkRows)
        {
            var count = Math.Min(ChunkRows, receivables - from + 1);
            var numbers = Enumerable.Range(from, count).ToList();
            await transactions.RunAsync((db, token) => InvoicesAsync(db, entity.Id, unit.Id, owners, numbers), default);
        }
    }

    /// <summary>
    /// What a bank sends: of ten movements, six bear the structured reference, two have it in their text, one names
    /// nothing but comes in the exact amount under the client's name, and one is a stranger's. The count of records in
    /// a CODA file has six digits, so that many movements come in several files, each going on where the last ended.
    /// </summary>
    public IEnumerable<byte[]> CodaFiles(int movements)
    {
        var (balance, number) = (1000m, 1);
        foreach (var part in Enumerable.Range(0, movements).Chunk(FileMovementsMax))
        {
            var file = new Testing.Banking.CodaFile().Begin(
                balance, number++, clock.Today().ToString("ddMMyy", CultureInfo.InvariantCulture));
            foreach (var index in part)
            {
                balance += Add(file, index, open[(int)((long)index * open.Count / movements)]);
            }

            yield return file.End().ToBytes();
        }
    }

    private static decimal Add(
        Testing.Banking.CodaFile file, int index, (string Reference, long Cents, string Name) item)
    {
        var (reference, amount, name) = (item.Reference, item.Cents / 100m, item.Name);
        var digits = new string([.. reference.Where(char.IsAsciiDigit)]);
        var paid = index % 10 == 9 ? amount + 0.37m : amount;
        _ = (index % 10) switch
        {
            < 6 => file.Movement(paid, digits, "101", name: name, counterparty: "BE74999000000303"),
            < 8 => file.Movement(paid, $"FACTURE {reference} MERCI", name: name),
            8 => file.Movement(paid, "SOLDE", name: name),
            _ => file.Movement(paid, "DIVERS", name: "INCONNU"),
        };
        return paid;
    }

    private static PostalAddress Street =>
        new() { Street = "Rue 1", PostCode = "1000", City = "Bruxelles", Country = Country.Belgium };

    private async Task<IReadOnlyList<ClientRow>> ClientsAsync(Transactions transactions, LegalEntityId entity)
    {
        var rows = Enumerable.Range(1, clients).Select(number => ClientRow.Of(new Client
        {
            Id = ClientId.New(clock),
            LegalEntityId = entity,
            Kind = ClientKind.PrivatePerson,
            Name = $"Client numero {number}",
            Language = Language.Fr,
            Address = Street,
        })).ToList();
        await transactions.RunAsync(
            (db, token) => gateway.GetRequiredService<IBulkWriter>().InsertAsync(db, rows, token), default);
        return rows;
    }

    private async Task InvoicesAsync(
        GatewayDbContext db, LegalEntityId entity, ProductionUnitId unit, IReadOnlyList<ClientRow> owners,
        IReadOnlyList<int> numbers)
    {
        var documents = numbers
            .Select(number => Document(entity, unit, owners[number % owners.Count], number)).ToList();
        open.AddRange(documents.Select(row => (row.PaymentReference!, row.Payable, row.ClientName)));
        await InvoiceRows.InsertAsync(db, gateway, documents);
    }

    private DocumentRow Document(LegalEntityId entity, ProductionUnitId unit, ClientRow client, int number)
    {
        var issued = clock.Today().AddDays(-90 + (number % 50));
        var net = 10_000 + (number % AmountsMax);
        return new DocumentRow
        {
            Id = DocumentId.New(clock), Kind = DocumentKind.Invoice, LegalEntityId = entity, UnitId = unit,
            ClientId = client.Id, ClientName = client.Name,
            Number = string.Create(CultureInfo.InvariantCulture, $"F2026-{number:0000000}"),
            Series = "F", Year = 2026, Sequence = number, IssueDate = issued, DueDate = issued.AddDays(30),
            Currency = Currency.Eur, TaxExclusive = net, Vat = 2_100, TaxInclusive = net + 2_100,
            Payable = net + 2_100,
            PaymentReference = PaymentReferences.Of(2026, 1, number, Country.Belgium).Text,
            Language = Language.Fr, IssuedAt = clock.GetUtcNow(),
        };
    }
}
