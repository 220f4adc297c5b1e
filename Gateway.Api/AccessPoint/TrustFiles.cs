using System.Text;

namespace Gateway.Api.AccessPoint;

/// <summary>The CAs of our network as they are handed out with evidence.</summary>
internal static class TrustFiles
{
    /// <summary>All of them in one PEM text; null without an access point.</summary>
    public static async Task<byte[]?> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<AccessPointOptions>() is not { TrustAnchors: { } files })
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append(await File.ReadAllTextAsync(file, cancellationToken)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
