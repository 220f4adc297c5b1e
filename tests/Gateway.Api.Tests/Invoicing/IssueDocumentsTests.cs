using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Payroll;
using Gateway.Domain.Timeline;
using Gateway.Peppol.Ubl;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Invoicing;

public class IssueDocumentsTests
{
    [Theory, ClassData<Databases>]
    public async Task An_invoice_is_stored_with_all_that_belongs_to_it(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var issued = await gateway.IssueOneAsync();

        await using var db = gateway.Read();
        var id = issued.Row.Id;
        (await db.Receivables.Include(row => row.Entries).SingleAsync(row => row.InvoiceId == id))
            .ToDomain().Balance().ToString().ShouldBe("1210.00 EUR");
        (await db.Deliveries.SingleAsync(row => row.DocumentId == id)).State.ShouldBe(DeliveryState.Queued);
        (await db.PayrollEntries.SingleAsync(row => row.InvoiceId == id)).Type.ShouldBe(PayrollEntryType.InvoiceIssued);
        (await db.Events.SingleAsync(row => row.ObjectId == id.Value)).Type.ShouldBe(FactKinds.InvoiceIssued);
        var facts = await db.Facts.Where(row => row.ObjectId == id.Value).OrderBy(row => row.Sequence).ToListAsync();
        facts.Select(row => row.Kind).ShouldBe([FactKinds.InvoiceIssued, FactKinds.DeliveryQueued]);
        FactChain.FirstBroken(facts.Select(row => row.ToDomain())).ShouldBeNull();
    }

    [Theory, ClassData<Databases>]
    public async Task What_is_stored_is_the_document_itself(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var issued = await gateway.IssueOneAsync();

        await using var db = gateway.Read();
        var ubl = await db.DocumentUbls.SingleAsync(row => row.DocumentId == issued.Row.Id);
        UblReader.Read(ubl.Content).ShouldBeOfType<UblReading.Read>().Document.ShouldBe(issued.Document);
    }

    [Theory, ClassData<Databases>]
    public async Task A_failure_at_the_end_leaves_nothing_behind(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        await Should.ThrowAsync<InvalidOperationException>(() => gateway.RunAsync<bool>(async db =>
        {
            await gateway.Get<IssueDocuments>().RunAsync(db, [gateway.Order()], default);
            throw new InvalidOperationException("the power goes");
        }));

        await using var read = gateway.Read();
        (await read.Documents.AnyAsync()).ShouldBeFalse();
        (await read.Receivables.AnyAsync()).ShouldBeFalse();
        (await read.Deliveries.AnyAsync()).ShouldBeFalse();
        (await read.Facts.AnyAsync()).ShouldBeFalse();
        (await read.PayrollEntries.AnyAsync()).ShouldBeFalse();
        (await read.NumberCounters.AnyAsync()).ShouldBeFalse();
    }

    [Theory, ClassData<Databases>]
    public async Task A_reference_is_issued_once_and_takes_no_second_number(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var first = (await gateway.IssueAsync(gateway.Order("my-1")))[0].ShouldBeOfType<IssueOutcome.Issued>();

        var outcomes = await gateway.IssueAsync(gateway.Order("my-1"), gateway.Order("my-2"), gateway.Order("my-2"));

        outcomes[0].ShouldBeOfType<IssueOutcome.DuplicateReference>().ExistingId.ShouldBe(first.Row.Id);
        outcomes[1].ShouldBeOfType<IssueOutcome.Issued>().Row.Number.ShouldBe("F2026-000002");
        outcomes[2].ShouldBeOfType<IssueOutcome.RepeatedInBatch>();
    }

    [Theory, ClassData<Databases>]
    public async Task A_client_without_a_mail_address_leaves_the_delivery_to_a_person(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var outcome =
            (await gateway.IssueAsync(gateway.Order() with { Client = gateway.Client with { Contacts = [] } }))[0];

        var delivery = outcome.ShouldBeOfType<IssueOutcome.Issued>().Delivery;
        delivery.State.ShouldBe(DeliveryState.Held);
        delivery.FaultCode.ShouldBe(DeliveryFaults.NoAddress.Code);
    }

    [Theory, ClassData<Databases>]
    public async Task A_credit_note_lowers_what_is_owed_on_its_invoice(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var invoice = await gateway.IssueOneAsync();
        var content = CreditNote.ContentOf((Invoice)invoice.Document, new DateOnly(2026, 3, 12), "annulé");

        var outcome = (await gateway.IssueAsync(gateway.Order(content: content) with
        {
            Kind = DocumentKind.CreditNote,
            Corrects = invoice.Row.Id,
        }))[0];

        outcome.ShouldBeOfType<IssueOutcome.Issued>().Row.Number.ShouldBe("NC2026-000001");
        await using var db = gateway.Read();
        var receivable = (await db.Receivables.Include(row => row.Entries).SingleAsync()).ToDomain();
        receivable.Balance().IsZero.ShouldBeTrue();
        var payroll = await db.PayrollEntries.OrderBy(row => row.Sequence).Select(row => row.Type).ToListAsync();
        payroll.ShouldBe([PayrollEntryType.InvoiceIssued, PayrollEntryType.InvoiceCredited]);
        var facts = await db.Facts.Where(row => row.ObjectId == invoice.Row.Id.Value).OrderBy(row => row.Sequence)
            .ToListAsync();
        facts[^1].Kind.ShouldBe(FactKinds.InvoiceCredited);
        FactChain.FirstBroken(facts.Select(row => row.ToDomain())).ShouldBeNull();
    }

    [Theory, ClassData<Databases>]
    public async Task Payment_references_of_Belgian_clients_are_structured_and_unique(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var outcomes = await gateway.IssueAsync(gateway.Order(), gateway.Order());

        outcomes.Cast<IssueOutcome.Issued>().Select(one => one.Row.PaymentReference)
            .ShouldBe(["+++261/0000/00149+++", "+++261/0000/00250+++"]);
    }
}
