using Gateway.Domain.Xml;
using Gateway.Peppol.Validation;

namespace Gateway.Api.CommandLine.Validation;

/// <summary>The verdict on one file, or why there is none.</summary>
internal sealed record Judged(ValidationReport? Report, string? Hindrance)
{
    /// <summary>More than this is refused by the validator whatever it says, so no more is read.</summary>
    private static readonly long BytesMax = XmlLimits.Document.CharactersMax + 1;

    public static Judged Of(string file, Func<ReadOnlyMemory<byte>, ValidationReport> judge)
    {
        try
        {
            return new Judged(judge(Read(file)), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Judged(null, fault.Message);
        }
    }

    private static ReadOnlyMemory<byte> Read(string file)
    {
        using var stream = file == DocumentFiles.StandardInput
            ? Console.OpenStandardInput()
            : File.OpenRead(file);
        using var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (bytes.Length <= BytesMax && stream.Read(chunk) is > 0 and var count)
        {
            bytes.Write(chunk, 0, count);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
