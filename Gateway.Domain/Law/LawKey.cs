using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>
/// What a row of law is about. The gateway knows the keys of <see cref="LawKeys"/> and no others; a row says a
/// value of one of them.
/// </summary>
public abstract class LawKey
{
    private protected LawKey(string name, Sentence title, LawCoverage coverage, bool isByCountry)
    {
        Name = name;
        Title = title;
        Coverage = coverage;
        IsByCountry = isByCountry;
    }

    public string Name { get; }

    /// <summary>What it is, as a heading.</summary>
    public Sentence Title { get; }

    public LawCoverage Coverage { get; }

    /// <summary>
    /// Whether a country may have rows of its own, written <c>name/FR</c>; the rows without a country then hold for all
    /// the others.
    /// </summary>
    public bool IsByCountry { get; }

    /// <summary>How its values are written, by example: <c>10.5 %</c>.</summary>
    public abstract string Example { get; }

    /// <summary>The value of a text; null when it is none.</summary>
    internal abstract object? Read(string text);

    public override string ToString() => Name;
}
