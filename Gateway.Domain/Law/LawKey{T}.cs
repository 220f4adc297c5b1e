using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>A key whose rows hold values of one type.</summary>
public sealed class LawKey<T> : LawKey
    where T : struct
{
    private readonly LawUnit<T> unit;

    internal LawKey(
        string name,
        LawUnit<T> unit,
        Sentence title,
        LawCoverage coverage = LawCoverage.UntilReplaced,
        bool isByCountry = false)
        : base(name, title, coverage, isByCountry) => this.unit = unit;

    public override string Example => unit.Example;

    /// <summary>
    /// What a calculation goes on with after a missing row, until it is refused: nothing it divides by.
    /// </summary>
    internal T Neutral => unit.Neutral;

    internal override object? Read(string text) => unit.TryRead(text, out var value) ? value : null;
}
