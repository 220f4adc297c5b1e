using System.Net.Http.Headers;
using Gateway.Domain.Parties;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>
/// The SOAP client of the locator (BDMSL interface control document 1.30). The HTTP client must present the certificate
/// of our SMP: by it the locator knows who asks.
/// </summary>
public sealed class SmlClient(HttpClient http, SmlOptions options, TimeProvider clock) : ISmlRegistrations
{
    public Task<SmlOutcome> AnnouncePublisherAsync(Uri address, string ipAddress, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.PublisherPath, SmlProtocol.CreatePublisher,
            SmlMessages.Publisher("Create", options.PublisherId, address, ipAddress), cancellation);

    public Task<SmlOutcome> MovePublisherAsync(Uri address, string ipAddress, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.PublisherPath, SmlProtocol.UpdatePublisher,
            SmlMessages.Publisher("Update", options.PublisherId, address, ipAddress), cancellation);

    public Task<SmlOutcome> PrepareCertificateAsync(
        string certificatePem, DateOnly from, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ExtensionPath, SmlProtocol.PrepareCertificate,
            SmlMessages.Certificate(certificatePem, from), cancellation);

    public Task<SmlOutcome> RegisterAsync(ParticipantId participant, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ExtensionPath, SmlProtocol.CreateParticipant,
            SmlMessages.Register(options.PublisherId, participant), cancellation);

    public Task<SmlOutcome> DeregisterAsync(ParticipantId participant, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ParticipantPath, SmlProtocol.Delete,
            SmlMessages.Deregister(options.PublisherId, participant), cancellation);

    public Task<SmlOutcome> PrepareToMigrateAsync(
        ParticipantId participant, MigrationKey key, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ParticipantPath, SmlProtocol.PrepareToMigrate,
            SmlMessages.Migration("Prepare", options.PublisherId, participant, key), cancellation);

    public Task<SmlOutcome> MigrateAsync(
        ParticipantId participant, MigrationKey key, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ParticipantPath, SmlProtocol.Migrate,
            SmlMessages.Migration("Complete", options.PublisherId, participant, key), cancellation);

    public Task<SmlOutcome> ListAsync(string? page, CancellationToken cancellation) =>
        CallAsync(
            SmlProtocol.ParticipantPath, SmlProtocol.List,
            SmlMessages.List(options.PublisherId, page), cancellation);

    private async Task<SmlOutcome> CallAsync(
        string path, string action, byte[] message, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(options.TimeMax, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, SmpPaths.Below(options.Address, path));
            request.Content = new ByteArrayContent(message);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
            request.Headers.TryAddWithoutValidation("SOAPAction", $"\"{action}\"");
            using var response = await http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, either.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new SmlOutcome.Unreachable($"The locator cannot be reached: {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new SmlOutcome.Unreachable(
                $"The locator did not answer within {options.TimeMax.TotalSeconds} s.");
        }
    }

    private async Task<SmlOutcome> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (content.Length + count > options.OctetsMax)
            {
                return new SmlOutcome.Unreachable($"The locator answered more than {options.OctetsMax} octets.");
            }

            content.Write(buffer, 0, count);
        }

        return SmlAnswers.Read((int)response.StatusCode, content.ToArray());
    }
}
