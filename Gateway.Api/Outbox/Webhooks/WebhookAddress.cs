using System.Net;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Network;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>
/// Where endpoints may be. A caller names the address and we connect to it, so it must not lead into our own network:
/// HTTPS to public addresses, and to this machine only where configuration allows it. What a host name resolves to is
/// judged when the connection is made (<see cref="NetworkHttp"/>).
/// </summary>
internal static class WebhookAddress
{
    /// <summary>Why an address is not taken; null when it is.</summary>
    public static WebhookAddressFault? FaultOf(string text, bool allowLoopback)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address.UserInfo.Length + address.Fragment.Length > 0
            || !text.All(character => character is > ' ' and < '\u007F'))
        {
            return WebhookAddressFault.Malformed;
        }

        if (IsLoopback(address))
        {
            return allowLoopback ? null : WebhookAddressFault.NotPublic;
        }

        return address.Scheme != Uri.UriSchemeHttps ? WebhookAddressFault.NotHttps
            : IPAddress.TryParse(address.DnsSafeHost, out var literal)
                && !NetworkAddress.IsAllowed(literal, PeppolStage.Production) ? WebhookAddressFault.NotPublic
            : null;
    }

    public static bool IsLoopback(Uri address) => address.IsLoopback
        || (IPAddress.TryParse(address.DnsSafeHost, out var literal) && IPAddress.IsLoopback(literal));
}
