using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Api.Hosting.Sandbox;

/// <summary>
/// An access point of a sandbox network that is a gateway, in this process or another: its key, and the settings by
/// which the gateway finds its files and the network. The files are those an operator would have.
/// </summary>
internal sealed record SandboxMember
{
    private const string PasswordFile = "password";

    public required AccessPointKey Key { get; init; }

    public required IReadOnlyDictionary<string, string?> Settings { get; init; }

    /// <summary>Makes the key and writes the files.</summary>
    /// <param name="network">The network.</param>
    /// <param name="seat">The seat id: <c>PBE000222</c>.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="publisher">The id of an SMP of its own; null publishes nothing.</param>
    public static SandboxMember Enlist(SandboxNetwork network, string seat, string folder, string? publisher = null)
    {
        Directory.CreateDirectory(folder);
        var pki = network.Sites.Pki;
        var key = network.NewAccessPoint(seat);
        var settings = new Dictionary<string, string?>
        {
            ["AccessPoint:Stage"] = nameof(PeppolStage.Sandbox),
            ["AccessPoint:Seat"] = seat,
            ["AccessPoint:Keys:0:File"] = Write(seat + ".p12", key),
            ["AccessPoint:Keys:0:PasswordFile"] = Path.Combine(folder, PasswordFile),
            ["AccessPoint:TrustAnchors:0"] = Path.Combine(folder, "ca.pem"),
            ["AccessPoint:NameServers:0"] = network.Dns.Servers[0].ToString(),
            ["AccessPoint:RevocationMethods:0"] = "Crl",
        };
        File.WriteAllText(Path.Combine(folder, "ca.pem"), pki.AuthoritiesPem);
        if (publisher is not null)
        {
            settings["AccessPoint:Publisher:Id"] = publisher;
            settings["AccessPoint:Publisher:Key:File"] = Write(publisher + ".p12", pki.NewPublisher(publisher));
            settings["AccessPoint:Publisher:Key:PasswordFile"] = Path.Combine(folder, PasswordFile);
            settings["AccessPoint:Publisher:Locator"] = network.Sites.LocatorAddress.AbsoluteUri;
        }

        return new SandboxMember { Key = key, Settings = settings };

        string Write(string name, AccessPointKey one)
        {
            var password = Path.Combine(folder, PasswordFile);
            if (!File.Exists(password))
            {
                File.WriteAllText(password, "sandbox");
            }

            var file = Path.Combine(folder, name);
            File.WriteAllBytes(file, pki.ExportPkcs12(one, "sandbox"));
            return file;
        }
    }
}
