using Gateway.Api.Hosting;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Testing;
using Gateway.Testing.Invoicing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests;

/// <summary>
/// The commands of the gateway over a real database that holds one legal entity, one unit and one client.
/// </summary>
internal sealed class TestGateway : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private TestGateway(TestDatabase database, Action<IServiceCollection>? adapt)
    {
        this.database = database;
        services = database.CreateServices(added =>
        {
            Add(added);
            adapt?.Invoke(added);
        });
        LegalEntity = new LegalEntity
        {
            Id = LegalEntityId.New(Clock),
            Name = "Coopérative Exemple",
            LegalForm = "SC, RPM Bruxelles",
            EnterpriseNumber = EnterpriseNumber.Parse("1234567894"),
            VatNumber = VatNumber.Parse("BE1234567894"),
            Address = Street("Rue de l'Exemple 1", "1060", "Saint-Gilles"),
            Iban = Iban.Parse("BE68539007547034"),
        };
        Unit = new ProductionUnit
        {
            Id = ProductionUnitId.New(Clock),
            LegalEntityId = LegalEntity.Id,
            Code = "U-1",
            Name = "Fanfare Lumière",
            Tool = UnitTool.Activity,
        };
        Client = new Client
        {
            Id = ClientId.New(Clock),
            LegalEntityId = LegalEntity.Id,
            Kind = ClientKind.Company,
            Name = "Théâtre & Cie",
            Language = Language.Fr,
            Address = Street("Grand-Place 1", "7000", "Mons"),
            EnterpriseNumber = EnterpriseNumber.Parse("0100007097"),
            Contacts = [new ClientContact { Purpose = ContactPurpose.Invoice, Email = "compta@example.org" }],
            Units = [Unit.Id],
        };
    }

    public FakeClock Clock { get; } = new();

    public TestDatabase Database => database;

    public LegalEntity LegalEntity { get; }

    public ProductionUnit Unit { get; }

    public Client Client { get; }

    public IServiceProvider Services => services;

    public Transactions Transactions => Get<Transactions>();

    /// <param name="provider">Which database.</param>
    /// <param name="adapt">Adds to the services, or puts others in their places.</param>
    public static async Task<TestGateway> OpenAsync(
        DatabaseProvider provider, Action<IServiceCollection>? adapt = null)
    {
        var gateway = new TestGateway(await TestDatabase.OpenAsync(provider), adapt);
        await gateway.RunAsync(async db =>
        {
            await LegalEntities.RegisterAsync(db, gateway.LegalEntity, default);
            await ProductionUnits.RegisterAsync(db, gateway.Unit, default);
            await Clients.RegisterAsync(db, gateway.Client, default);
            return true;
        });
        return gateway;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public GatewayDbContext Read() => database.CreateContext();

    /// <summary>One unit of work, committed.</summary>
    public Task<T> RunAsync<T>(Func<GatewayDbContext, Task<T>> work) =>
        Transactions.RunAsync((db, _) => work(db), TestContext.Current.CancellationToken);

    public IssueOrder Order(string? externalReference = null, DocumentContent? content = null) => new()
    {
        Kind = DocumentKind.Invoice,
        Content = content ?? Content(),
        LegalEntity = LegalEntity,
        Unit = Unit,
        Client = Client,
        Language = Language.Fr,
        ExternalReference = externalReference,
        Actor = "test",
    };

    /// <summary>1,000.00 at 21 %: 1,210.00 to pay.</summary>
    public static DocumentContent Content()
    {
        var sample = SampleDocuments.Content(1);
        return sample with
        {
            PaymentMeans = [new PaymentMeans.CreditTransfer("BE68539007547034") { Code = "30" }],
            Lines = [sample.Lines[0] with { Quantity = 1, Price = new Price { Net = 1000m }, Vat = Vat.Standard(21) }],
        };
    }

    public async Task<IReadOnlyList<IssueOutcome>> IssueAsync(params IssueOrder[] orders) =>
        await RunAsync(db => Get<IssueDocuments>().RunAsync(db, orders, default));

    public async Task<IssueOutcome.Issued> IssueOneAsync() =>
        (await IssueAsync(Order()))[0].ShouldBeOfType<IssueOutcome.Issued>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static PostalAddress Street(string street, string postCode, string city) =>
        new() { Street = street, PostCode = postCode, City = city, Country = Country.Belgium };

    private void Add(IServiceCollection added)
    {
        added.AddSingleton<TimeProvider>(Clock);
        added.AddGatewayCommands(new ConfigurationBuilder().Build());
    }
}
