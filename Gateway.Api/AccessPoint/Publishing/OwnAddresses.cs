using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>Where the network reaches us. In a sandbox, what is not configured is where this process listens.</summary>
internal sealed class OwnAddresses(AccessPointOptions options, IServer? server = null)
{
    public const string AccessPointPath = "/as4";
    public const string PublisherPath = "/smp";

    /// <summary>Where messages are posted to.</summary>
    public Uri AccessPoint => options.Address ?? Below(AccessPointPath);

    /// <summary>Our SMP, as the locator has it; what it publishes is below.</summary>
    public Uri Publisher => options.Publisher?.Address ?? Below(PublisherPath);

    /// <summary>Whom others ask when something is wrong.</summary>
    public string TechnicalContact => options.Contact ?? AccessPoint.AbsoluteUri;

    private Uri Below(string path) =>
        server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } listening
            ? new Uri(new Uri(listening), path)
            : throw new InvalidOperationException(
                $"{AccessPointOptions.Section} names no address for {path}, and nothing listens in this process.");
}
