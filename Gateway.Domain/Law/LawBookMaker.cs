using System.Globalization;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>Makes a book of lines: each is checked alone, then the rows of a key together.</summary>
internal static class LawBookMaker
{
    public static LawBookOutcome Make(IReadOnlyList<LawLine> lines, LawFindings findings)
    {
        var rows = new List<(LawLine Line, LawRow Row)>();
        foreach (var line in lines)
        {
            if (Check(line, findings) is { } row)
            {
                rows.Add((line, row));
            }
        }

        foreach (var key in LawKeys.All.Where(key => lines.All(line => line.Key != key.Name)))
        {
            findings.Add("SGW-LAW-ABSENT", "–", key.Name);
        }

        foreach (var group in rows.GroupBy(one => one.Row.Name))
        {
            CheckTogether([.. group.OrderBy(one => one.Row.ValidFrom)], findings);
        }

        return findings.All.Count == 0
            ? new LawBookOutcome.Made(new LawBook(rows.Select(one => one.Row)))
            : new LawBookOutcome.Rejected(findings.All);
    }

    /// <summary>The row of a line; null when something is wrong with it.</summary>
    private static LawRow? Check(LawLine line, LawFindings findings)
    {
        if (!TryReadKey(line.Key, out var key, out var country))
        {
            findings.Add("SGW-LAW-KEY", line.Place, line.Key);
            return null;
        }

        var value = key.Read(line.Value);
        var to = line.To.Length == 0 ? (DateOnly?)null : Day(line.To) ?? DateOnly.MinValue;
        var from = Day(line.From);
        var reference = LegalReference.TryParse(line.Reference, out var read) ? read : null;
        Report(value is null, "SGW-LAW-VALUE", line.Value, key.Name, key.Example);
        Report(from is null || to < from, "SGW-LAW-DATE", line.From, line.To);
        Report(reference is null, "SGW-LAW-REFERENCE", line.Reference, string.Join(", ", Act.Codes));
        Report(line.Source.Length == 0, "SGW-LAW-SOURCE");
        Report(key.Coverage == LawCoverage.ByPeriod && to is null, "SGW-LAW-END", key.Name);
        if (value is null || from is null || to < from || reference is null)
        {
            return null;
        }

        return new(key, country, value)
        {
            Text = line.Value,
            ValidFrom = from.Value,
            ValidTo = to,
            Reference = reference,
            Source = line.Source,
            VerifiedBy = line.VerifiedBy.Length == 0 ? null : line.VerifiedBy,
        };

        void Report(bool isWrong, string rule, params object[] values)
        {
            if (isWrong)
            {
                findings.Add(rule, line.Place, values);
            }
        }
    }

    private static void CheckTogether((LawLine Line, LawRow Row)[] rows, LawFindings findings)
    {
        foreach (var (earlier, later) in rows.Zip(rows.Skip(1)))
        {
            var end = earlier.Row.ValidTo;
            if (end is null || end >= later.Row.ValidFrom)
            {
                findings.Add("SGW-LAW-OVERLAP", later.Line.Place, later.Row.Name, later.Line.From);
            }
            else if (end.Value.AddDays(1) < later.Row.ValidFrom)
            {
                findings.Add("SGW-LAW-GAP", later.Line.Place, later.Row.Name, end.Value.AddDays(1)
                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool TryReadKey(string text, out LawKey key, out Country? country)
    {
        var parts = text.Split('/');
        key = LawKeys.Find(parts[0])!;
        country = parts.Length == 2 && Country.TryParse(parts[1], out var one) ? one : null;
        return key is not null && (parts.Length == 1 || (key.IsByCountry && country is not null));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
