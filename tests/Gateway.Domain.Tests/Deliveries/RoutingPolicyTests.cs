using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Tests.Deliveries;

/// <summary>Who is reached by what, by law and by what they accept.</summary>
public class RoutingPolicyTests
{
    private static readonly ProductionUnitId Unit = new(Guid.Parse("0195a1b2-0000-7000-8000-000000000001"));
    private static readonly RoutingPolicy WithPeppol = new(hasAccessPoint: true, mailStandsIn: true);
    private static readonly RoutingPolicy MailStandsIn = new(hasAccessPoint: false, mailStandsIn: true);
    private static readonly RoutingPolicy Strict = new(hasAccessPoint: false, mailStandsIn: false);

    [Theory]
    [InlineData(ClientKind.Company, "BELGIAN_COMPANY")]
    [InlineData(ClientKind.PublicBody, "PUBLIC_BODY")]
    public void Belgian_companies_and_public_bodies_are_reached_through_Peppol(ClientKind kind, string reason)
    {
        var route = WithPeppol.Decide(Client(kind) with { EnterpriseNumber = Number }, Unit);
        (route.Channel, route.Recipient, route.Reason.Code, route.Hindrance)
            .ShouldBe((DeliveryChannel.Peppol, "0208:0202239951", reason, null));
    }

    [Fact]
    public void Their_VAT_number_gives_the_enterprise_number_where_it_is_not_known()
    {
        var client = Client(ClientKind.Company) with { VatNumber = VatNumber.Parse("BE0202239951") };
        WithPeppol.Decide(client, Unit).Recipient.ShouldBe("0208:0202239951");
    }

    [Fact]
    public void A_Belgian_company_without_any_number_waits_and_is_not_written_to_by_mail()
    {
        var route = WithPeppol.Decide(Client(ClientKind.Company), Unit);
        (route.Channel, route.Recipient, route.Hindrance)
            .ShouldBe((DeliveryChannel.Peppol, "", DeliveryFaults.NoParticipant));
    }

    [Fact]
    public void With_an_access_point_no_Belgian_company_is_ever_written_to_by_mail() =>
        Enum.GetValues<ClientKind>().Except([ClientKind.PrivatePerson])
            .Select(kind => WithPeppol.Decide(Client(kind), Unit).Channel)
            .ShouldAllBe(channel => channel == DeliveryChannel.Peppol);

    [Fact]
    public void Without_an_access_point_mail_stands_in_and_says_so_or_nothing_leaves()
    {
        var client = Client(ClientKind.Company) with { EnterpriseNumber = Number };
        var byMail = MailStandsIn.Decide(client, Unit);
        (byMail.Channel, byMail.Recipient, byMail.Reason)
            .ShouldBe((DeliveryChannel.Mail, "a@example.org", RouteReasons.WithoutAccessPoint));
        var held = Strict.Decide(client, Unit);
        (held.Channel, held.Recipient, held.Hindrance)
            .ShouldBe((DeliveryChannel.Peppol, "0208:0202239951", DeliveryFaults.NoAccessPoint));
    }

    [Fact]
    public void A_private_person_gets_mail_unless_it_gave_a_participant()
    {
        var person = Client(ClientKind.PrivatePerson);
        WithPeppol.Decide(person, Unit).Reason.ShouldBe(RouteReasons.PrivatePerson);
        var route = WithPeppol.Decide(person with { Participant = ParticipantId.Parse("0088:5412345000013") }, Unit);
        (route.Channel, route.Reason).ShouldBe((DeliveryChannel.Peppol, RouteReasons.ParticipantGiven));
    }

    [Fact]
    public void A_client_abroad_gets_mail_even_with_a_Belgian_VAT_number()
    {
        var client = Client(ClientKind.Company, "FR") with { VatNumber = VatNumber.Parse("BE0202239951") };
        WithPeppol.Decide(client, Unit).Reason.ShouldBe(RouteReasons.ForeignClient);
    }

    [Fact]
    public void A_company_with_a_Belgian_number_and_its_post_abroad_is_Belgian()
    {
        var client = Client(ClientKind.Company, "FR") with { EnterpriseNumber = Number };
        WithPeppol.Decide(client, Unit).Reason.ShouldBe(RouteReasons.BelgianCompany);
    }

    [Fact]
    public void Who_has_no_mail_address_waits()
    {
        var route = WithPeppol.Decide(Client(ClientKind.PrivatePerson) with { Contacts = [] }, Unit);
        (route.Channel, route.Recipient, route.Hindrance)
            .ShouldBe((DeliveryChannel.Mail, "", DeliveryFaults.NoAddress));
    }

    [Fact]
    public void Reasons_are_unique_and_speak_four_languages()
    {
        RouteReasons.All.Select(reason => reason.Code).ShouldBeUnique();
        foreach (var reason in RouteReasons.All)
        {
            RouteReasons.Of(reason.Code).ShouldBe(reason);
            Enum.GetValues<Language>().Select(reason.Meaning.In).ShouldBeUnique();
        }
    }

    private static EnterpriseNumber Number => EnterpriseNumber.Parse("0202239951");

    private static Client Client(ClientKind kind, string country = "BE") => new()
    {
        Id = new ClientId(Guid.Parse("0195a1b2-0000-7000-8000-000000000002")),
        LegalEntityId = new LegalEntityId(Guid.Parse("0195a1b2-0000-7000-8000-000000000003")),
        Kind = kind,
        Name = "X",
        Language = Language.Fr,
        Address = new PostalAddress { Street = "X", PostCode = "1", City = "X", Country = Country.Parse(country) },
        Contacts = [new ClientContact { Purpose = ContactPurpose.Invoice, Email = "a@example.org" }],
    };
}
