using System.Collections.Frozen;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Law;

/// <summary>
/// The law as rows: checked when it is made, never changed afterwards. A calculation asks it through
/// <see cref="Answer"/>, which keeps the rows that were read and refuses when one was missing.
/// </summary>
public sealed class LawBook
{
    private static readonly Lazy<LawBook> Embedded = new(ReadEmbedded);

    private readonly FrozenDictionary<string, LawRow[]> rows;

    internal LawBook(IEnumerable<LawRow> rows)
    {
        Rows = [.. rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.ValidFrom)];
        this.rows = Rows.GroupBy(row => row.Name).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The law that comes with the product: the files of <c>Law/Rows</c>.</summary>
    public static LawBook Belgian => Embedded.Value;

    /// <summary>Every row, by key and first day.</summary>
    public IReadOnlyList<LawRow> Rows { get; }

    /// <summary>Reads a book; with one fault there is no book.</summary>
    public static LawBookOutcome Read(IEnumerable<LawFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var findings = new LawFindings();
        var lines = files.SelectMany(file => LawFileReader.Read(file, findings)).ToList();
        return LawBookMaker.Make(lines, findings);
    }

    /// <summary>
    /// The book with these rows instead of, or beside, its own: a line with the key and first day of a row replaces
    /// it. So a row is closed and the next one added in one act, and the result is checked as a whole.
    /// </summary>
    public LawBookOutcome With(IReadOnlyCollection<LawLine> changes) => With(changes, new LawFindings());

    /// <summary>
    /// The same as a change that is made on a day. A row that is in force, or was, keeps its value and its reference:
    /// what was computed by it quotes its id. Its last day, its source and who verified it may change.
    /// </summary>
    public LawBookOutcome With(IReadOnlyCollection<LawLine> changes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var findings = new LawFindings();
        foreach (var line in changes)
        {
            if (Rows.FirstOrDefault(one => one.Id == $"{line.Key}@{line.From}") is { } row
                && row.ValidFrom <= today && row.IsAnother(line))
            {
                findings.Add("SGW-LAW-USED", line.Place, row.Id, row.Text, row.Reference.ToString());
            }
        }

        return With(changes, findings);
    }

    private LawBookOutcome With(IReadOnlyCollection<LawLine> changes, LawFindings findings)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var replaced = changes.Select(line => $"{line.Key}@{line.From}").ToHashSet();
        var kept = Rows.Where(row => !replaced.Contains(row.Id)).Select(row => row.ToLine());
        return LawBookMaker.Make([.. kept, .. changes], findings);
    }

    /// <summary>
    /// The row of a key on a day: that of the country when it has any, else that of all countries. Null when none is
    /// in force: then nothing may be computed with it.
    /// </summary>
    public LawRow? Find(LawKey key, DateOnly on, Country? country = null) => RowsOf(key, country).InForce(on);

    /// <summary>
    /// Runs a calculation. It reads values as if every row were there; when one was not, its result is thrown away
    /// and the answer names all that were missing.
    /// </summary>
    public LawAnswer<T> Answer<T>(Func<LawReading, T> calculate)
    {
        ArgumentNullException.ThrowIfNull(calculate);
        var reading = new LawReading(this);
        var result = calculate(reading);
        return reading.Missing.Count == 0
            ? new LawAnswer<T>.Given(result, reading.Rows)
            : new LawAnswer<T>.Refused(reading.Missing);
    }

    internal LawRow[] RowsOf(LawKey key, Country? country) =>
        key.IsByCountry && country is { } one && rows.TryGetValue($"{key.Name}/{one}", out var own)
            ? own
            : rows.GetValueOrDefault(key.Name) ?? [];

    private static LawBook ReadEmbedded() => Read(LawFile.Embedded()) switch
    {
        LawBookOutcome.Made(var book) => book,
        LawBookOutcome.Rejected(var findings) => throw new InvalidOperationException(
            $"The law that comes with the product is faulty: {string.Join(" ", findings.Select(one => one.Message))}"),
        _ => throw new InvalidOperationException("There is no other outcome."),
    };
}
