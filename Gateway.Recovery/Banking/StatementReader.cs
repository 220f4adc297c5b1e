using Gateway.Domain.Banking;
using Gateway.Recovery.Banking.Camt;
using Gateway.Recovery.Banking.Coda;

namespace Gateway.Recovery.Banking;

/// <summary>Reads the files banks send, CODA 2 and camt.053 or camt.054, and makes every check they allow.</summary>
public static class StatementReader
{
    /// <summary>
    /// Bytes of a file, above which it is refused. 40,000 movements take some 20 MB in CODA and 120 MB in camt.
    /// </summary>
    public const long BytesMax = 256L * 1024 * 1024;

    /// <summary>
    /// Movements and details of a file, above which it is refused: they are held until all of it is proven.
    /// </summary>
    public const int MovementsMax = 1_000_000;

    /// <summary>
    /// Statements of a file, or their pages, above which it is refused: each is held against all that are known of its
    /// account. A bank that sends one a day for each of twenty accounts has as many in a year.
    /// </summary>
    public const int StatementsMax = 5_000;

    /// <summary>
    /// Reads from where the stream stands to its end, forward only and without holding the file; leaves it open. The
    /// kind of file is told by its first character. Reading is synchronous: what comes from a network is stored first.
    /// Throws only what the stream throws.
    /// </summary>
    public static StatementReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var findings = new BankFindings();
        var statements = Read(new BoundedStream(stream, BytesMax), findings);
        var ordered = FileContinuity.Check(statements, findings);
        return findings.HasFatal
            ? new StatementReading.Refused(findings.All)
            : new StatementReading.Accepted(ordered, findings.All);
    }

    private static IReadOnlyList<Statement> Read(BoundedStream stream, BankFindings findings)
    {
        try
        {
            switch (stream.Peek())
            {
                case null:
                    findings.Add(BankRules.Empty, 1);
                    return [];
                case '0':
                    return new CodaReader(stream, findings).Read();
                case '<':
                    return new CamtReader(stream, findings).Read();
                default:
                    findings.Add(BankRules.Format, 1);
                    return [];
            }
        }
        catch (FileTooLargeException)
        {
            findings.Add(BankRules.Size, 1, BytesMax);
            return [];
        }
    }
}
