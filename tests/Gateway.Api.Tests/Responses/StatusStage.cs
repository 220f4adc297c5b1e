using System.Text;
using System.Text.Json;
using Gateway.Api.Hosting.Sandbox;
using Gateway.Api.Outbox;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Tests.AccessPoint;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Responses;
using Gateway.Peppol.Transport.As4.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Responses;

/// <summary>A gateway that sends and receives, and the access point of its client, which answers as a test
/// wants.</summary>
internal sealed class StatusStage : IAsyncDisposable
{
    /// <summary>The theatre of the demo's parties.</summary>
    public const string Buyer = "0208:0999000228";

    private StatusStage(ReceivingStage gateway, SandboxReceiver peer) => (Gateway, Peer) = (gateway, peer);

    public ReceivingStage Gateway { get; }

    /// <summary>Where the peer takes invoices for <see cref="Buyer"/>, and statuses for itself.</summary>
    public SandboxReceiver Peer { get; }

    public static async Task<StatusStage> OpenAsync(
        DatabaseProvider provider, params (string Name, string Value)[] settings)
    {
        var token = TestContext.Current.CancellationToken;
        var gateway = await ReceivingStage.OpenAsync(provider, settings);
        var peer = await SandboxReceiver.StartAsync(
            gateway.Peer, gateway.Network.Trust, TimeProvider.System, token);
        var stage = new StatusStage(gateway, peer);
        await stage.JoinAsync(Buyer, BillingTypes.Invoice, BillingTypes.Billing);
        await stage.JoinAsync("0242:000111", MessageStatusType.DocumentType, MessageStatusType.Process);
        return stage;
    }

    public Task JoinAsync(string participant, DocumentTypeId type, ProcessId process) => Gateway.Network.JoinAsync(
        new PublishedParticipant
        {
            Participant = ParticipantId.Parse(participant),
            Services =
            [
                new PublishedService.Here(type, [process], new PublishedEndpoint
                {
                    Address = Peer.Address,
                    Certificate = Peer.Key.Certificate,
                    Description = "The buyer's access point",
                    TechnicalContact = "mailto:peppol@example.org",
                }),
            ],
        },
        TestContext.Current.CancellationToken);

    /// <summary>Everything that is due leaves, and is closed.</summary>
    public Task DeliverAsync() => Gateway.Gateway.Services.GetRequiredService<DeliverDue>()
        .RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The same as if the wait for the next try were over.</summary>
    public async Task DeliverLaterAsync()
    {
        await using (var db = Gateway.Gateway.Read())
        {
            var now = TimeProvider.System.GetUtcNow();
            await db.Deliveries.ExecuteUpdateAsync(row => row.SetProperty(one => one.NextAttemptAt, now));
        }

        await DeliverAsync();
    }

    /// <summary>The statuses that the peer got of us.</summary>
    public IReadOnlyList<MessageStatus> Told => [.. Peer.Arrivals
        .Select(arrival => Encoding.UTF8.GetString(arrival.Envelope))
        .Where(text => text.Contains(MessageStatusType.Customization, StringComparison.Ordinal))
        .Select(text => Unwrap(text))];

    /// <summary>Posts a document as the peer does, for the header given.</summary>
    public async Task PostAsync(EnvelopeHeader header, byte[] document, AccessPointKey? key = null) =>
        (await SendAsync(header, document, key)).ShouldBeOfType<SendOutcome.Delivered>();

    /// <summary>The same, and what was answered.</summary>
    public async Task<SendOutcome> SendAsync(EnvelopeHeader header, byte[] document, AccessPointKey? key = null)
    {
        using var message = await Gateway.SealAsync(
            header, await ReceivingStage.WrapAsync(header, document), key: key);
        return await Gateway.SendAsync(message);
    }

    /// <summary>The envelope of what the peer tells us.</summary>
    public EnvelopeHeader StatusHeader() => Gateway.Header() with
    {
        Sender = EnvelopeParty.Of(ParticipantId.Parse("0242:000111")),
        Receiver = EnvelopeParty.Of(ParticipantId.Parse("0242:000222")),
        DocumentType = MessageStatusType.DocumentType,
        Process = MessageStatusType.Process,
    };

    /// <summary>An invoice of which every element is right and the sum is wrong.</summary>
    public static byte[] WrongSum() => Changed("<cbc:PayableAmount currencyID=\"EUR\">", "9");

    /// <summary>An invoice that lacks an element the schema asks for.</summary>
    public static byte[] WrongSyntax() => Changed("<cbc:IssueDate>", "x");

    /// <summary>An invoice of ours to the buyer, delivered; its id, and the instance id it left under.</summary>
    public async Task<(string Invoice, string Instance)> InvoiceAsync(string reference)
    {
        var invoice = (await Gateway.Admin.CreateAsync("/v1/invoices", Gateway.Cast.Invoice(reference))).Text("id");
        await DeliverAsync();
        return (invoice, Peer.Arrivals.Last().InstanceId);
    }

    /// <summary>What was delivered of an invoice counts as the copy of a letter that reminds of it.</summary>
    public async Task TurnIntoCopyAsync(string invoice)
    {
        var (id, document) = (Guid.CreateVersion7(), new DocumentId(Guid.Parse(invoice)));
        await using var db = Gateway.Gateway.Read();
        var owed = await db.Receivables.SingleAsync(row => row.InvoiceId == document);
        db.Notices.Add(new NoticeRow
        {
            Id = id, LegalEntityId = owed.LegalEntityId, ClientId = owed.ClientId, Number = "N1",
            Language = Language.Fr, Act = StepAct.Reminder, Channel = NoticeChannel.Mail, State = NoticeState.Sent,
            Recipient = "a@b.example", Currency = owed.Currency, Principal = 1, Credits = 0, Additional = 0,
            Postage = 0, IsBooked = true, IssuedOn = new(2026, 11, 2), IssuedAt = TimeProvider.System.GetUtcNow(),
            Items =
            [
                new NoticeItemRow
                {
                    NoticeId = id, Position = 0, ReceivableId = owed.Id, InvoiceId = document, Number = owed.Number,
                    Step = "reminder", DueDate = owed.DueDate, Balance = 1, Additional = 0, LawRows = "",
                },
            ],
        });
        db.NoticeUbls.Add(new NoticeUblRow
        {
            NoticeId = id, Content = [1], Hash = new string('0', 64), Receiver = ParticipantId.Parse(Buyer),
            MessageId = "copy@example.org",
        });
        await db.SaveChangesAsync();
        await db.Deliveries.Where(row => row.DocumentId == document).ExecuteUpdateAsync(row => row
            .SetProperty(one => one.NoticeId, id).SetProperty(one => one.Channel, DeliveryChannel.PeppolCopy));
    }

    public static MessageStatus Status(
        string instance, MessageStatusCode code, params MessageStatusReason[] reasons) => new()
        {
            Id = $"mls-{instance}-{code}",
            IssuedAt = TimeProvider.System.GetUtcNow(),
            Sender = ParticipantId.Parse("0242:000111"),
            Receiver = ParticipantId.Parse("0242:000222"),
            Code = code,
            Description = code == MessageStatusCode.Rejected ? "Rejected." : null,
            InstanceId = instance,
            Issues = [.. reasons.Select(reason => new MessageStatusIssue(reason, "Why.", "/Invoice"))],
        };

    /// <summary>The peer, or who has that key, tells us something.</summary>
    public Task TellAsync(byte[] document, AccessPointKey? key = null) => PostAsync(StatusHeader(), document, key);

    public Task TellAsync(MessageStatus status, AccessPointKey? key = null) =>
        TellAsync(MessageStatusWriter.Write(status), key);

    public async Task<IReadOnlyList<JsonElement>> TimelineAsync(string invoice) =>
        [.. (await Gateway.Admin.ReadAsync($"/v1/invoices/{invoice}/timeline")).EnumerateArray()];

    public async Task<IReadOnlyList<string>> KindsAsync(string invoice) =>
        [.. (await TimelineAsync(invoice)).Select(fact => fact.Text("kind"))];

    /// <summary>The only delivery of an invoice.</summary>
    public async Task<JsonElement> DeliveryAsync(string invoice) =>
        (await Gateway.Admin.ReadAsync($"/v1/invoices/{invoice}")).GetProperty("deliveries")[0];

    public async ValueTask DisposeAsync()
    {
        await Peer.DisposeAsync();
        await Gateway.DisposeAsync();
    }

    private static MessageStatus Unwrap(string envelope)
    {
        using var document = new MemoryStream();
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(envelope));
        EnvelopeReader.Read(source, document).ShouldBeOfType<EnvelopeRead.Valid>();
        var reading = MessageStatusReader.Read(document.ToArray());
        return reading.Status.ShouldNotBeNull(string.Join(" ", reading.Findings.Select(one => one.Message)));
    }

    private static byte[] Changed(string before, string with)
    {
        var text = Encoding.UTF8.GetString(ReceivingStage.Invoice());
        text.ShouldContain(before);
        return Encoding.UTF8.GetBytes(text.Replace(before, before + with, StringComparison.Ordinal));
    }
}
