using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Banking;

/// <summary>A simulated year over the whole stack: its invoices and credit notes are issued as anybody's are.</summary>
internal sealed class StagedYear(TestGateway gateway) : IYearWorld
{
    private readonly Dictionary<SimulatedClient, Client> clients = [];
    private readonly Dictionary<SimulatedInvoice, IssueOutcome.Issued> issued = [];

    public IServiceProvider Gateway => gateway.Services;

    public async Task RegisterAsync(IReadOnlyList<SimulatedClient> all) => await gateway.RunAsync(async db =>
    {
        foreach (var one in all)
        {
            var client = new Client
            {
                Id = ClientId.New(gateway.Clock),
                LegalEntityId = gateway.LegalEntity.Id,
                Kind = one.IsPrivate ? ClientKind.PrivatePerson : ClientKind.Company,
                Name = one.Name,
                Language = Language.Fr,
                Address = gateway.Client.Address,
                Contacts =
                [
                    new ClientContact { Purpose = ContactPurpose.Reminder, Email = $"c{one.Index}@client.example" },
                ],
                Units = [gateway.Unit.Id],
            };
            clients.Add(one, client);
            await Clients.RegisterAsync(db, client, default);
        }

        return true;
    });

    public async Task IssueAsync(IReadOnlyList<SimulatedInvoice> invoices, SimulatedYear year)
    {
        var orders = invoices.Select(one => gateway.Order(content: Content(one)) with
        {
            Client = clients[one.Client],
        });
        foreach (var (invoice, outcome) in invoices.Zip(await gateway.IssueAsync([.. orders])))
        {
            var done = outcome.ShouldBeOfType<IssueOutcome.Issued>();
            issued.Add(invoice, done);
            year.Issued(invoice, done.Row.Number, done.Row.PaymentReference!, done.Row.Payable);
        }
    }

    public async Task CreditAsync(SimulatedInvoice invoice, long cents)
    {
        var corrected = issued[invoice];
        var whole = CreditNote.ContentOf((Invoice)corrected.Document, Today, "annulé");
        var rest = whole.Lines[0] with
        {
            Price = new Price { Net = cents / 100m }, Vat = Vat.Of(VatCategory.ZeroRated),
        };
        // A part is credited without VAT, so that its cents are those asked.
        var content = cents == invoice.Cents
            ? whole
            : whole with { Lines = [rest] };
        var outcome = await gateway.IssueAsync(gateway.Order(content: content) with
        {
            Kind = DocumentKind.CreditNote,
            Client = clients[invoice.Client],
            Corrects = corrected.Row.Id,
        });
        outcome[0].ShouldBeOfType<IssueOutcome.Issued>().Row.Payable.ShouldBe(cents);
    }

    public void MoveTo(DateOnly day, int hour) =>
        gateway.Clock.Set(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.Zero));

    public DocumentId InvoiceOf(SimulatedInvoice invoice) => issued[invoice].Row.Id;

    public ClientId ClientOf(SimulatedClient client) => clients[client].Id;

    private DateOnly Today => DateOnly.FromDateTime(gateway.Clock.GetUtcNow().UtcDateTime);

    private static DocumentContent Content(SimulatedInvoice invoice)
    {
        var sample = TestGateway.Content();
        return sample with
        {
            IssueDate = invoice.Day,
            DueDate = invoice.Due,
            Lines = [sample.Lines[0] with { Price = new Price { Net = invoice.NetCents / 100m } }],
        };
    }
}
