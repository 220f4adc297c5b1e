using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Benchmarks;

/// <summary>
/// A legal entity with clients that owe: 82 % companies, 18 % private persons. Of what is open a quarter is not due
/// yet, a quarter was reminded three weeks ago, the rest is late by 10 to 99 days and was never reminded. Judging reads
/// no document, so a world that is only judged may do without.
/// </summary>
internal static class DunningWorld
{
    private static readonly DateOnly Today = new(2026, 4, 20);
    private static readonly DateOnly Reminded = new(2026, 3, 30);

    private static int entities;

    public static async Task<LegalEntityId> FillAsync(
        ServiceProvider gateway, int clients, int items, int settled, bool isAllDue = false, bool hasDocuments = true)
    {
        var clock = TimeProvider.System;
        var entity = new LegalEntityRow
        {
            Id = LegalEntityId.New(clock), Name = "Coopérative", LegalForm = "SC",
            EnterpriseNumber = NumberOf(1_000_000 + ++entities), Street = "Rue 1", PostCode = "1000",
            City = "Bruxelles", Country = Country.Belgium, Iban = Iban.Parse("BE68539007547034"),
            InvoiceSeries = "F", InvoiceSeriesDigit = 1, CreditNoteSeries = "NC", CreditNoteSeriesDigit = 2,
        };
        var unit = new ProductionUnitRow
        {
            Id = ProductionUnitId.New(clock), LegalEntityId = entity.Id,
            Code = string.Create(CultureInfo.InvariantCulture, $"U{entities}"), Name = "U",
        };
        var owing = Enumerable.Range(0, clients).Select(index => ClientOf(entity.Id, index)).ToList();
        var bulk = gateway.GetRequiredService<IBulkWriter>();
        await gateway.GetRequiredService<Transactions>().RunAsync(
            async (db, token) =>
            {
                await bulk.InsertAsync(db, [entity], token);
                await bulk.InsertAsync(db, [unit], token);
                await bulk.InsertAsync(db, owing, token);
                await bulk.InsertAsync(db, [.. owing.Select(client => new ClientContactRow
                {
                    ClientId = client.Id, Email = $"{client.Id}@client.example",
                })], token);
                return true;
            },
            default);
        var ubl = hasDocuments ? UblWriter.Write(Invoice.Issue("F2026-000001", SampleDocuments.Content(1))) : null;
        foreach (var chunk in Enumerable.Range(0, items + settled).Chunk(10_000))
        {
            await AddAsync(gateway, entity.Id, unit.Id, owing, chunk, items, ubl, isAllDue);
        }

        return entity.Id;
    }

    private static async Task AddAsync(
        ServiceProvider gateway,
        LegalEntityId entity,
        ProductionUnitId unit,
        List<ClientRow> clients,
        int[] chunk,
        int open,
        byte[]? ubl,
        bool isAllDue)
    {
        var bulk = gateway.GetRequiredService<IBulkWriter>();
        var documents = chunk.Select(
            index => DocumentOf(entity, unit, clients[index % clients.Count].Id, index, isAllDue));
        var rows = documents.ToList();
        var receivables = rows.ConvertAll(row => ReceivableOf(row));
        var entries = receivables.Zip(chunk).SelectMany(one => EntriesOf(one.First.Id, isOpen: one.Second < open));
        var notices = isAllDue ? [] : receivables.Zip(chunk)
            .Where(one => one.Second % 4 == 1 && one.Second < Math.Min(open, clients.Count))
            .Select(one => (Notice: NoticeOf(one.First), Receivable: one.First, Step: FirstStepOf(one.Second)))
            .ToList();
        await gateway.GetRequiredService<Transactions>().RunAsync(
            async (db, token) =>
            {
                await bulk.InsertAsync(db, rows, token);
                await bulk.InsertAsync(
                    db,
                    ubl is null ? [] : rows.ConvertAll(
                        row => new DocumentUblRow { DocumentId = row.Id, Content = ubl, Hash = "" }),
                    token);
                await bulk.InsertAsync(db, receivables, token);
                await bulk.InsertAsync(db, [.. entries], token);
                await bulk.InsertAsync(db, notices.ConvertAll(one => one.Notice), token);
                await bulk.InsertAsync(
                    db, notices.ConvertAll(one => ItemOf(one.Notice, one.Receivable, one.Step)), token);
                return true;
            },
            default);
    }

    private static ClientRow ClientOf(LegalEntityId entity, int index) => new()
    {
        Id = ClientId.New(TimeProvider.System), LegalEntityId = entity,
        Kind = KindOf(index),
        Name = string.Create(CultureInfo.InvariantCulture, $"Client {index}"), Language = (Language)(index % 3),
        Street = "Rue 2", PostCode = "5000", City = "Namur", Country = Country.Belgium,
        EnterpriseNumber = index % 50 < 9 ? null : NumberOf(2_000_000 + index), PaymentTermDays = 30, Version = 1,
    };

    private static ClientKind KindOf(int client) =>
        client % 50 < 9 ? ClientKind.PrivatePerson : ClientKind.Company;

    private static string FirstStepOf(int client) => Ladders.For(KindOf(client), Country.Belgium).Steps[0].Code;

    private static DocumentRow DocumentOf(
        LegalEntityId entity, ProductionUnitId unit, ClientId client, int index, bool isAllDue)
    {
        var due = (isAllDue ? 2 : index % 4) switch
        {
            0 => Today.AddDays(1 + (index % 30)),
            1 => Reminded.AddDays(-10 - (index % 60)),
            _ => Today.AddDays(-10 - (index % 90)),
        };
        return new DocumentRow
        {
            Id = DocumentId.New(TimeProvider.System), Kind = DocumentKind.Invoice, LegalEntityId = entity,
            UnitId = unit, ClientId = client, ClientName = "Client", Series = "F", Year = 2026, Sequence = index + 1,
            Number = string.Create(CultureInfo.InvariantCulture, $"F2026-{index + 1:000000}"),
            IssueDate = due.AddDays(-30), DueDate = due, Currency = Currency.Eur, TaxExclusive = 100_000, Vat = 21_000,
            TaxInclusive = 121_000, Payable = 121_000,
            PaymentReference = string.Create(CultureInfo.InvariantCulture, $"{index + 1:000000000000}"),
            Language = Language.Fr,
            IssuedAt = TimeProvider.System.GetUtcNow(),
        };
    }

    private static ReceivableRow ReceivableOf(DocumentRow row) => new()
    {
        Id = ReceivableId.New(TimeProvider.System), InvoiceId = row.Id, LegalEntityId = row.LegalEntityId,
        UnitId = row.UnitId, ClientId = row.ClientId, Number = row.Number, Currency = row.Currency,
        IssueDate = row.IssueDate, DueDate = row.DueDate!.Value, PaymentReference = row.PaymentReference!,
    };

    private static NoticeRow NoticeOf(ReceivableRow row) => new()
    {
        Id = Guid.CreateVersion7(), LegalEntityId = row.LegalEntityId, ClientId = row.ClientId,
        Number = $"R{row.Number[1..]}", Language = Language.Fr, Act = StepAct.Reminder, Channel = NoticeChannel.Mail,
        State = NoticeState.Sent, Recipient = "", Currency = Currency.Eur, Principal = 100_000, Credits = 0,
        Additional = 0, Postage = 0, IsBooked = true, IssuedOn = Reminded,
        IssuedAt = TimeProvider.System.GetUtcNow(), SentOn = Reminded,
    };

    private static NoticeItemRow ItemOf(NoticeRow notice, ReceivableRow row, string step) => new()
    {
        NoticeId = notice.Id, Position = 0, ReceivableId = row.Id, InvoiceId = row.InvoiceId, Number = row.Number,
        Step = step, DueDate = row.DueDate, Balance = 100_000, Additional = 0, LawRows = "",
        FreeUntil = Reminded.AddDays(20),
    };

    private static IEnumerable<ReceivableEntryRow> EntriesOf(ReceivableId id, bool isOpen)
    {
        yield return EntryOf(id, 1, ReceivableEntryKind.Invoiced, 121_000);
        yield return EntryOf(id, 2, ReceivableEntryKind.Paid, isOpen ? -21_000 : -121_000);
    }

    private static ReceivableEntryRow EntryOf(ReceivableId id, int sequence, ReceivableEntryKind kind, long amount) =>
        new()
        {
            ReceivableId = id, Sequence = sequence, Kind = kind, Amount = amount, ValueDate = Today.AddDays(-120),
            BookedAt = TimeProvider.System.GetUtcNow(), SourceId = Guid.CreateVersion7(),
        };

    private static EnterpriseNumber NumberOf(int digits) =>
        EnterpriseNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits:D8}{97 - (digits % 97):D2}"));
}
