using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Gateway.Api.Http.Binding;

/// <summary>The ETag of an object: its version, which counts its changes.</summary>
internal static class VersionTag
{
    public static EntityTagHeaderValue Of(int version) => new($"\"{version.ToString(CultureInfo.InvariantCulture)}\"");

    /// <summary>Gives the answer the tag of the version it shows.</summary>
    public static void SetVersion(this HttpResponse response, int version) =>
        response.Headers.ETag = Of(version).ToString();
}
