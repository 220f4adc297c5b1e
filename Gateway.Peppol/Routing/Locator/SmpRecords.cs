using Gateway.Peppol.Certificates;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Network;

namespace Gateway.Peppol.Routing.Locator;

/// <summary>
/// Reads the address of an SMP from U-NAPTR records (RFC 4848; Policy for use of identifiers 4.4.0). The expression in
/// a record is never run: the only ones the network uses replace the whole by an address, so they are taken apart as
/// text and anything cleverer is refused.
/// </summary>
internal static class SmpRecords
{
    private const string Service = "Meta:SMP";
    private const string Flag = "U";

    private static readonly string[] WholePatterns = [".*", "^.*$", "^.*", ".*$"];

    /// <summary>The usable record of lowest order, then lowest preference.</summary>
    public static PublisherChoice Choose(IReadOnlyList<NaptrRecord> records, PeppolStage stage)
    {
        var why = "";
        foreach (var record in records
            .Where(record => record.Service.Equals(Service, StringComparison.OrdinalIgnoreCase))
            .OrderBy(record => record.Order).ThenBy(record => record.Preference))
        {
            if (TryRead(record, stage, out var fault) is { } address)
            {
                return new PublisherChoice.Found(address, record);
            }

            why = why.Length == 0 ? $"{record}: {fault}" : why;
        }

        return why.Length == 0 ? new PublisherChoice.None() : new PublisherChoice.Unusable(why);
    }

    private static Uri? TryRead(NaptrRecord record, PeppolStage stage, out string fault)
    {
        if (!record.Flags.Equals(Flag, StringComparison.OrdinalIgnoreCase) || record.Replacement != ".")
        {
            fault = "It is no U-NAPTR record: flag U, and nothing in place of the expression.";
            return null;
        }

        // RFC 3402, 3.2: delimiter, pattern, delimiter, replacement, delimiter, flags. A backslash would be an escape
        // or a back reference, and an address has none.
        var parts = record.Regexp is [var delimiter, .. var rest] && !char.IsAsciiLetterOrDigit(delimiter)
            ? rest.Split(delimiter)
            : [];
        if (parts is not [var pattern, var replacement, "" or "i" or "I"]
            || !WholePatterns.Contains(pattern) || replacement.Contains('\\'))
        {
            fault = "Its expression does not replace the whole name by an address.";
            return null;
        }

        return NetworkAddress.TryRead(replacement, stage, out fault);
    }
}
