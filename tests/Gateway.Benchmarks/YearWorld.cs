using System.Globalization;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Peppol.Ubl;
using Gateway.Testing;
using Gateway.Testing.Banking;
using Gateway.Testing.Invoicing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>Where the full year issues its documents: straight into the tables, a day at a time.</summary>
internal sealed class YearWorld(IServiceProvider gateway, FakeClock clock, DatabaseProvider provider) : IYearWorld
{
    private const int VatPercent = 21;

    private static readonly PostalAddress Street =
        new() { Street = "Rue 1", PostCode = "1000", City = "Bruxelles", Country = Country.Belgium };

    private static readonly byte[] Sample =
        UblWriter.Write(Invoice.Issue("F2025-000001", SampleDocuments.Content(1)));

    private readonly Dictionary<SimulatedClient, ClientId> clients = [];
    private readonly Dictionary<SimulatedInvoice, DocumentRow> issued = [];
    private LegalEntityId entity;
    private ProductionUnitId unit;
    private int creditNotes;

    public IServiceProvider Gateway => gateway;

    private Transactions Transactions => gateway.GetRequiredService<Transactions>();

    public async Task RegisterAsync(IReadOnlyList<SimulatedClient> all)
    {
        (entity, unit) = (LegalEntityId.New(clock), ProductionUnitId.New(clock));
        await Transactions.RunAsync(
            async (db, token) =>
            {
                await LegalEntities.RegisterAsync(db, TheEntity(), token);
                await ProductionUnits.RegisterAsync(
                    db,
                    new ProductionUnit
                    {
                        Id = unit, LegalEntityId = entity, Code = "U", Name = "U", Tool = UnitTool.Activity,
                    },
                    token);
                await db.SaveChangesAsync(token);
                var rows = all.Select(one => ClientRow.Of(new Client
                {
                    Id = clients[one] = ClientId.New(clock),
                    LegalEntityId = entity,
                    Kind = one.IsPrivate ? ClientKind.PrivatePerson : ClientKind.Company,
                    Name = one.Name,
                    Language = Language.Fr,
                    Address = Street,
                })).ToList();
                var bulk = gateway.GetRequiredService<IBulkWriter>();
                await bulk.InsertAsync(db, rows, token);
                await bulk.InsertAsync(
                    db,
                    all.Select(one => new ClientContactRow
                    {
                        ClientId = clients[one], Purpose = ContactPurpose.Reminder,
                        Email = string.Create(CultureInfo.InvariantCulture, $"c{one.Index}@client.example"),
                    }).ToList(),
                    token);
            },
            default);
    }

    public async Task IssueAsync(IReadOnlyList<SimulatedInvoice> invoices, SimulatedYear year)
    {
        if (clock.GetUtcNow().Day == 1)
        {
            await BenchmarkGateway.SettleAsync(gateway, provider);
        }

        var rows = invoices.Select(Row).ToList();
        await Transactions.RunAsync(
            async (db, token) =>
            {
                await InvoiceRows.InsertAsync(db, gateway, rows);

                // A consumer's reminder says what was supplied; of all others nothing is read of the document.
                var toConsumers = invoices.Zip(rows).Where(one => one.First.Client.IsPrivate);
                await gateway.GetRequiredService<IBulkWriter>().InsertAsync(
                    db,
                    toConsumers.Select(one => new DocumentUblRow
                    {
                        DocumentId = one.Second.Id, Content = Sample, Hash = "",
                    }).ToList(),
                    token);
            },
            default);
        foreach (var (invoice, row) in invoices.Zip(rows))
        {
            issued.Add(invoice, row);
            year.Issued(invoice, row.Number, row.PaymentReference!, row.Payable);
        }
    }

    public Task CreditAsync(SimulatedInvoice invoice, long cents)
    {
        var corrected = issued[invoice];
        var vat = corrected.Vat * cents / corrected.Payable;
        var (number, today) = (++creditNotes, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var row = new DocumentRow
        {
            Id = DocumentId.New(clock), Kind = DocumentKind.CreditNote, LegalEntityId = entity, UnitId = unit,
            ClientId = corrected.ClientId, ClientName = corrected.ClientName, CorrectsId = corrected.Id,
            Number = string.Create(CultureInfo.InvariantCulture, $"NC{today.Year}-{number:000000}"), Series = "NC",
            Year = today.Year, Sequence = number, IssueDate = today,
            Currency = Currency.Eur, TaxExclusive = cents - vat, Vat = vat, TaxInclusive = cents, Payable = cents,
            Language = Language.Fr, IssuedAt = clock.GetUtcNow(),
        };
        return Transactions.RunAsync(
            async (db, token) =>
            {
                db.Documents.Add(row);
                await db.SaveChangesAsync(token);
                await gateway.GetRequiredService<CreditReceivable>().RunAsync(db, row, "benchmark", token);
            },
            default);
    }

    public void MoveTo(DateOnly day, int hour) =>
        clock.Set(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.Zero));

    public DocumentId InvoiceOf(SimulatedInvoice invoice) => issued[invoice].Id;

    public ClientId ClientOf(SimulatedClient client) => clients[client];

    private DocumentRow Row(SimulatedInvoice invoice)
    {
        var vat = (long)Math.Round(invoice.NetCents * VatPercent / 100m, MidpointRounding.AwayFromZero);
        var year = invoice.Day.Year;
        return new DocumentRow
        {
            Id = DocumentId.New(clock), Kind = DocumentKind.Invoice, LegalEntityId = entity, UnitId = unit,
            ClientId = clients[invoice.Client], ClientName = invoice.Client.Name,
            Number = string.Create(CultureInfo.InvariantCulture, $"F{year}-{invoice.Index:000000}"),
            Series = "F", Year = year, Sequence = invoice.Index, IssueDate = invoice.Day,
            DueDate = invoice.Due, Currency = Currency.Eur, TaxExclusive = invoice.NetCents, Vat = vat,
            TaxInclusive = invoice.NetCents + vat, Payable = invoice.NetCents + vat,
            PaymentReference = PaymentReferences.Of(year, 1, invoice.Index, Country.Belgium).Text,
            Language = Language.Fr, IssuedAt = clock.GetUtcNow(),
        };
    }

    private LegalEntity TheEntity() => new()
    {
        Id = entity,
        Name = "Coopérative Exemple",
        LegalForm = "SC, RPM Bruxelles",
        EnterpriseNumber = EnterpriseNumber.Parse("1234567894"),
        Address = Street,
        Iban = Iban.Parse(CodaFile.OwnIban),
    };
}
