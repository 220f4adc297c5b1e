using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Parties;

public class ClientsTests
{
    [Theory, ClassData<Databases>]
    public async Task A_second_unit_that_adds_a_known_company_works_with_the_same_client(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var other = await AddUnitAsync(gateway, "U-2");
        var contact = new ClientContact { Purpose = ContactPurpose.Invoice, Email = "u2@example.org", UnitId = other };

        var outcome = await gateway.RunAsync(db => Clients.RegisterAsync(
            db,
            gateway.Client with { Id = ClientId.New(gateway.Clock), Units = [other], Contacts = [contact] },
            default));

        var known = outcome.ShouldBeOfType<RegistrationOutcome<Client>.Known>().Value;
        known.Id.ShouldBe(gateway.Client.Id);
        await using var db = gateway.Read();
        var stored = (await Clients.FindAsync(db, known.Id, default))!;
        stored.Units.ShouldBe([gateway.Unit.Id, other], ignoreOrder: true);
        stored.ContactFor(ContactPurpose.Invoice, other)!.Email.ShouldBe("u2@example.org");
        stored.ContactFor(ContactPurpose.Invoice, gateway.Unit.Id)!.Email.ShouldBe("compta@example.org");
    }

    [Theory, ClassData<Databases>]
    public async Task Persons_without_a_number_are_never_taken_for_another(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var person = gateway.Client with { Kind = ClientKind.PrivatePerson, EnterpriseNumber = null };

        foreach (var id in (ClientId[])[ClientId.New(gateway.Clock), ClientId.New(gateway.Clock)])
        {
            (await gateway.RunAsync(db => Clients.RegisterAsync(db, person with { Id = id }, default)))
                .ShouldBeOfType<RegistrationOutcome<Client>.Registered>();
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_change_on_an_old_version_is_refused(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        (await ChangeAsync(gateway, 1, null, client => client with { Name = "Neuf" }))
            .ShouldBeOfType<ChangeOutcome<Client>.Changed>().Value.Version.ShouldBe(2);

        (await ChangeAsync(gateway, 1, null, client => client with { Name = "Vieux" }))
            .ShouldBeOfType<ChangeOutcome<Client>.VersionMismatch>().Version.ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task A_unit_may_change_a_client_of_its_own_but_only_its_contacts_of_a_shared_one(
        DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        (await ChangeAsync(gateway, 1, gateway.Unit.Id, client => client with { Name = "Neuf" }))
            .ShouldBeOfType<ChangeOutcome<Client>.Changed>();
        var other = await AddUnitAsync(gateway, "U-2");
        await gateway.RunAsync(
            db => Clients.RegisterAsync(db, gateway.Client with { Units = [other], Contacts = [] }, default));

        (await ChangeAsync(gateway, 2, other, client => client with { Name = "Pris" }))
            .ShouldBeOfType<ChangeOutcome<Client>.SharedWithOthers>();
        (await ChangeAsync(gateway, 2, other, client => client with { Contacts = [] }))
            .ShouldBeOfType<ChangeOutcome<Client>.SharedWithOthers>();
        var own = new ClientContact { Purpose = ContactPurpose.Invoice, Email = "u2@example.org", UnitId = other };
        (await ChangeAsync(gateway, 2, other, client => client with { Contacts = [.. client.Contacts, own] }))
            .ShouldBeOfType<ChangeOutcome<Client>.Changed>();
    }

    private static Task<ChangeOutcome<Client>> ChangeAsync(
        TestGateway gateway, int version, ProductionUnitId? asUnit, Func<Client, Client> change) =>
        gateway.RunAsync(db => Clients.ChangeAsync(db, gateway.Client.Id, version, asUnit, change, default));

    private static async Task<ProductionUnitId> AddUnitAsync(TestGateway gateway, string code)
    {
        var id = ProductionUnitId.New(gateway.Clock);
        await gateway.RunAsync(db =>
            ProductionUnits.RegisterAsync(db, gateway.Unit with { Id = id, Code = code }, default));
        return id;
    }
}
