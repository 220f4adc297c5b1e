using System.Globalization;

namespace Gateway.Api.Http.Json;

/// <summary>JSON pointers (RFC 6901), by which a finding says where it is. The empty pointer is the whole
/// document.</summary>
internal static class JsonPointer
{
    public const string Root = "";

    /// <summary>A caller chooses the names of unknown fields; the answer quotes no more of them than this.</summary>
    private const int NameLengthMax = 80;

    public static string Field(string parent, string name)
    {
        var quoted = name.Length <= NameLengthMax ? name : name[..NameLengthMax] + "…";
        return parent + "/"
            + quoted.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    public static string Item(string parent, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");
}
