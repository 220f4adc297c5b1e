using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// Reads CODA 2 line by line. A line that cannot stand where it stands ends the reading, since nothing behind it can be
/// trusted to mean what it says; every other fault is told and the reading goes on.
/// </summary>
internal sealed class CodaReader(Stream stream, BankFindings findings)
{
    private readonly CodaLines lines = new(stream);
    private readonly List<Statement> statements = [];
    private readonly BankLimits limits = new(findings);
    private readonly byte[] restored = new byte[CodaRecord.Width];

    private CodaRecordKind last = CodaRecordKind.None;
    private CodaStatement? current;
    private bool isRestored;

    /// <summary>What the last record announces: a part of itself, a record 3 or 4, another statement.</summary>
    private char next;
    private char link;

    public IReadOnlyList<Statement> Read()
    {
        using var hash = new CodaHash();
        while (!findings.IsHopeless && lines.TryRead(out var line))
        {
            if (line.IsEmpty && last == CodaRecordKind.Trailer)
            {
                continue; // Blank lines at the end of a file are no record and no harm.
            }

            if (!TryTake(line, hash))
            {
                return [];
            }
        }

        CheckEnd();
        return statements;
    }

    private bool TryTake(ReadOnlySpan<byte> line, CodaHash hash)
    {
        if (!TryFit(ref line))
        {
            findings.Add(CodaRules.Length, lines.Number, line.Length);
            return false;
        }

        var record = new CodaRecord(line, lines.Number, findings);
        var kind = CodaGrammar.KindOf(line[0], line[1]);
        if (kind == CodaRecordKind.None)
        {
            findings.Add(CodaRules.Record, lines.Number, CodaText.Decode(line[..2]));
            return false;
        }

        if (!CodaGrammar.IsAllowed(kind, last))
        {
            findings.Add(CodaRules.Order, lines.Number, CodaGrammar.NameOf(kind), CodaGrammar.NameOf(last));
            return false;
        }

        if ((kind == CodaRecordKind.Movement && !limits.TakesMovement(lines.Number))
            || (kind == CodaRecordKind.Header && !limits.TakesStatement(lines.Number)))
        {
            return false;
        }

        CheckCharacters(line);
        CheckAnnounced(kind);
        hash.Add(kind, line);
        Take(kind, record, hash);
        (last, next, link) = (kind, record[126], record[128]);
        return true;
    }

    private void Take(CodaRecordKind kind, CodaRecord record, CodaHash hash)
    {
        switch (kind)
        {
            case CodaRecordKind.Header:
                current = new CodaStatement(record);
                break;
            case CodaRecordKind.Trailer:
                record.Code(128, "12");
                statements.Add(current!.Close(record, hash.Take(current.TellsOnlyItsDay)));
                break;
            default:
                current!.Take(kind, record);
                break;
        }
    }

    private bool TryFit(ref ReadOnlySpan<byte> line)
    {
        if (line.Length == CodaRecord.Width)
        {
            return true;
        }

        if (!CodaText.TryRestore(line, restored))
        {
            return false;
        }

        if (!isRestored)
        {
            findings.Add(CodaRules.Utf8, lines.Number);
            isRestored = true;
        }

        line = restored;
        return true;
    }

    private void CheckCharacters(ReadOnlySpan<byte> line)
    {
        var at = line.IndexOfAnyInRange((byte)0, (byte)31);
        if (at >= 0)
        {
            findings.Add(CodaRules.Character, lines.Number, line[at]);
        }
    }

    /// <summary>
    /// The codes in 126 and 128 against what came. A record that is lost shows in the counts of record 9, so a code
    /// that is wrong alone is worth a look and no more.
    /// </summary>
    private void CheckAnnounced(CodaRecordKind kind)
    {
        var isPart = CodaGrammar.IsPart(kind);
        switch (last)
        {
            case CodaRecordKind.Movement or CodaRecordKind.MovementPart2 or CodaRecordKind.Information
                or CodaRecordKind.InformationPart2 when isPart != (next == '1'):
                findings.Add(CodaRules.Next, lines.Number - 1, 126);
                break;
            case >= CodaRecordKind.Movement and <= CodaRecordKind.InformationPart3
                when !isPart && (kind == CodaRecordKind.Information) != (link == '1'):
                findings.Add(CodaRules.Next, lines.Number - 1, 128);
                break;
            case CodaRecordKind.NewBalance or CodaRecordKind.Message
                when (kind == CodaRecordKind.Message) != (link == '1'):
                findings.Add(CodaRules.Next, lines.Number - 1, 128);
                break;
            case CodaRecordKind.Trailer when link != '1':
                findings.Add(CodaRules.AfterLast, lines.Number);
                break;
        }
    }

    private void CheckEnd()
    {
        if (findings.IsHopeless)
        {
            return;
        }

        if (last != CodaRecordKind.Trailer)
        {
            findings.Add(CodaRules.End, lines.Number, CodaGrammar.NameOf(last));
        }
        else if (link == '1')
        {
            findings.Add(CodaRules.NextFile, lines.Number);
        }
    }
}
