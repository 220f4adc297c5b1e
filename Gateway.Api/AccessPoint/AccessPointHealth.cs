using Gateway.Api.Hosting;
using Gateway.Peppol.Certificates;

namespace Gateway.Api.AccessPoint;

/// <summary>Looks at whether the network would believe us today, and for how long.</summary>
internal sealed class AccessPointHealth(
    TimeProvider clock, PeppolNetwork? network = null, AccessPointIdentity? identity = null)
{
    /// <summary>A renewal takes OpenPeppol days, and the other side of the year more.</summary>
    private static readonly TimeSpan RenewBefore = TimeSpan.FromDays(30);

    public async Task<HealthCheck> RunAsync(CancellationToken cancellationToken)
    {
        if (network is null || identity is null)
        {
            return Check(true, "not configured: nothing is sent or received over Peppol");
        }

        var certificate = identity.Keys.Signing.Certificate;
        var verdict = await network.Trust.JudgeAsync(certificate, CertificateRole.AccessPoint, cancellationToken);
        return verdict switch
        {
            TrustVerdict.Refused(_, var why) => Check(false, $"{identity.Seat}: the network does not trust us. {why}"),
            _ when certificate.NotAfter - RenewBefore < clock.GetUtcNow() =>
                Check(false, $"{identity.Seat}: the certificate ends {certificate.NotAfter:yyyy-MM-dd}: renew it"),
            _ => Check(true, $"{identity.Seat} in {network.Stage}, certified until {certificate.NotAfter:yyyy-MM-dd}"),
        };
    }

    private static HealthCheck Check(bool isFine, string detail) => new("peppol", isFine, detail);
}
