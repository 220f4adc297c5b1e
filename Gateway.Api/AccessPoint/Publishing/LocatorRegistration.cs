using Gateway.Peppol.AccessPoint.Registration;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;
using Gateway.Peppol.Routing.Network;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>Makes the client of the locator, which knows our SMP by the certificate it presents in TLS.</summary>
internal static class LocatorRegistration
{
    public static ISmlRegistrations Create(AccessPointOptions options, TimeProvider clock)
    {
        var publisher = options.Publisher!;
        var handler = NetworkHttp.Handler(options.Stage!.Value);
        handler.SslOptions.ClientCertificates = [Pkcs12KeyStore.LoadForTls(publisher.Key!.ToSource())];
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var address = publisher.Locator ?? (options.Stage == PeppolStage.Production
            ? SmlOptions.Production
            : SmlOptions.Test);
        return new SmlClient(http, new SmlOptions { Address = address, PublisherId = publisher.Id }, clock);
    }
}
