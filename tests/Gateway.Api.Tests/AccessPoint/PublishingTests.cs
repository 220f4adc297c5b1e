using System.Net;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.Routing.Lookup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>Our SMP as the network sees it, and the locator kept in step.</summary>
public class PublishingTests
{
    private const string Vat = "9925:be0999000129";

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Theory, ClassData<Databases>]
    public async Task Who_is_registered_is_found_by_the_network_and_reaches_us(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        await stage.AddParticipantAsync(Vat);
        foreach (var participant in new[] { ReceivingStage.Participant, Vat.ToUpperInvariant() })
        {
            foreach (var served in ServedDocuments.OfLegalEntity)
            {
                var report = await FindAsync(stage, participant, served);
                var endpoint = report.Outcome.ShouldBeOfType<LookupOutcome.Reachable>(report.ToString()).Endpoint;
                endpoint.Seat.ShouldBe(ReceivingStage.OwnSeat);
                endpoint.Address.ShouldBe(new Uri(stage.Gateway.Root, ReceivingStage.Path));
            }
        }

        (await FindAsync(stage, ReceivingStage.Participant, ServedDocuments.OfAccessPoint[0])).Outcome
            .ShouldBeOfType<LookupOutcome.DoesNotAccept>();
    }

    [Fact]
    public async Task The_access_point_itself_is_found_for_the_answers_of_others()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.AddParticipantAsync("0242:000222");
        (await FindAsync(stage, "0242:000222", ServedDocuments.OfAccessPoint[0])).Outcome
            .ShouldBeOfType<LookupOutcome.Reachable>();
    }

    [Fact]
    public async Task A_business_card_shows_the_legal_entity_and_strangers_have_none()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var card = await stage.Wire.GetStringAsync(
            "/smp/businesscard/iso6523-actorid-upis%3A%3A0208%3A0999000129", Token);
        card.ShouldContain("Coopérative Exemple");
        card.ShouldContain("BE0999000129");
        using var stranger = await stage.Wire.GetAsync("/smp/iso6523-actorid-upis%3A%3A0208%3A0202239951", Token);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("0208:0202239951")]
    [InlineData("9925:be0202239951")]
    [InlineData("0242:000223")]
    [InlineData("0242:0002221")]
    [InlineData("0088:5412345000013")]
    public async Task Nobody_is_published_who_is_not_ours(string participant)
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        (await Registry(stage).RegisterAsync(ParticipantId.Parse(participant), Token))
            .ShouldBeOfType<ParticipantOutcome.Refused>();
        await using var db = stage.Gateway.Read();
        (await db.Participants.CountAsync(Token)).ShouldBe(1);
    }

    [Theory, ClassData<Databases>]
    public async Task Who_leaves_is_gone_from_the_locator_from_the_SMP_and_from_receiving(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        (await Registry(stage).UnregisterAsync(ParticipantId.Parse(ReceivingStage.Participant), Token))
            .ShouldBeOfType<ParticipantOutcome.Done>();

        (await FindAsync(stage, ReceivingStage.Participant, ServedDocuments.OfLegalEntity[0])).Outcome
            .ShouldBeOfType<LookupOutcome.NotRegistered>();
        using var message = await stage.SealInvoiceAsync();
        (await stage.SendAsync(message)).ShouldBeOfType<Peppol.Transport.As4.Sending.SendOutcome.Refused>()
            .Errors[0].IsNotServiced.ShouldBeTrue();
        (await Registry(stage).UnregisterAsync(ParticipantId.Parse(ReceivingStage.Participant), Token))
            .ShouldBeOfType<ParticipantOutcome.Refused>();
    }

    /// <summary>We were killed after the locator registered and before we noted it.</summary>
    [Theory, ClassData<Databases>]
    public async Task What_was_begun_and_not_noted_is_taken_up_again(DatabaseProvider provider)
    {
        await using var stage = await ReceivingStage.OpenAsync(provider);
        await SetAsync(stage, ParticipantState.Joining);
        (await Registry(stage).SyncAsync(Token)).ShouldBeEmpty();
        (await StateAsync(stage)).ShouldBe(ParticipantState.Joined);

        await SetAsync(stage, ParticipantState.Leaving);
        (await Registry(stage).SyncAsync(Token)).ShouldBeEmpty();
        (await StateAsync(stage)).ShouldBeNull();
    }

    [Fact]
    public async Task A_participant_moves_to_another_SMP_with_its_key_and_back()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        var own = ParticipantId.Parse(ReceivingStage.Participant);
        var key = (await Registry(stage).PrepareToMigrateAsync(own, Token))
            .ShouldBeOfType<ParticipantOutcome.MayMove>().Key;
        (await Registry(stage).SyncAsync(Token)).ShouldHaveSingleItem(); // nobody took it yet
        (await StateAsync(stage)).ShouldBe(ParticipantState.Moving);

        var other = stage.Network.Registrations;
        (await other.MigrateAsync(own, key, Token)).ShouldBeOfType<SmlOutcome.Done>();
        (await Registry(stage).SyncAsync(Token)).ShouldBeEmpty();
        (await StateAsync(stage)).ShouldBeNull();

        (await Registry(stage).RegisterAsync(own, Token)).ShouldBeOfType<ParticipantOutcome.Refused>();
        var back = MigrationKey.New();
        (await Registry(stage).MigrateAsync(own, MigrationKey.New(), Token))
            .ShouldBeOfType<ParticipantOutcome.Refused>();
        (await other.PrepareToMigrateAsync(own, back, Token)).ShouldBeOfType<SmlOutcome.Done>();
        (await Registry(stage).MigrateAsync(own, back, Token)).ShouldBeOfType<ParticipantOutcome.Done>();
        (await FindAsync(stage, ReceivingStage.Participant, ServedDocuments.OfLegalEntity[0])).Outcome
            .ShouldBeOfType<LookupOutcome.Reachable>();
    }

    [Fact]
    public async Task While_the_locator_is_down_what_is_wanted_is_kept()
    {
        await using var stage = await ReceivingStage.OpenAsync(DatabaseProvider.Sqlite);
        await stage.StopNetworkAsync();
        (await Registry(stage).UnregisterAsync(ParticipantId.Parse(ReceivingStage.Participant), Token))
            .ShouldBeOfType<ParticipantOutcome.Pending>();
        (await StateAsync(stage)).ShouldBe(ParticipantState.Leaving);
        (await Registry(stage).SyncAsync(Token)).ShouldHaveSingleItem()
            .Outcome.ShouldBeOfType<ParticipantOutcome.Pending>();
    }

    private static ParticipantRegistry Registry(ReceivingStage stage) =>
        stage.Gateway.Services.GetRequiredService<ParticipantRegistry>();

    private static Task<LookupReport> FindAsync(ReceivingStage stage, string participant, ServedDocument served) =>
        stage.Network.NewLookup().FindAsync(ParticipantId.Parse(participant), served.Type, served.Processes[0], Token);

    private static async Task SetAsync(ReceivingStage stage, ParticipantState state)
    {
        await using var db = stage.Gateway.Read();
        await db.Participants.ExecuteUpdateAsync(row => row.SetProperty(one => one.State, state), Token);
    }

    private static async Task<ParticipantState?> StateAsync(ReceivingStage stage)
    {
        await using var db = stage.Gateway.Read();
        return (await db.Participants.SingleOrDefaultAsync(Token))?.State;
    }
}
