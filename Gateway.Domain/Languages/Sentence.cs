using System.Globalization;

namespace Gateway.Domain.Languages;

/// <summary>
/// A sentence for people in the four languages, with the values it speaks of. Placeholders are those of
/// <see cref="string.Format(IFormatProvider, string, object[])"/>; values are written culture-free, as in the
/// document they come from. Formatting happens when the sentence is read, not when it is made.
/// </summary>
public sealed record Sentence(string Fr, string Nl, string De, string En)
{
    private object[] Values { get; init; } = [];

    /// <summary>A sentence that is the same in every language: a name, a code, a foreign text.</summary>
    public static Sentence Same(string text) => new("{0}", "{0}", "{0}", "{0}") { Values = [text] };

    /// <summary>The same sentence speaking of these values.</summary>
    public Sentence With(params object[] values) => this with { Values = values };

    public string In(Language language)
    {
        var text = language switch
        {
            Language.Fr => Fr,
            Language.Nl => Nl,
            Language.De => De,
            _ => En,
        };
        return Values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, Values);
    }

    public bool Equals(Sentence? other) =>
        other is not null && (Fr, Nl, De, En) == (other.Fr, other.Nl, other.De, other.En)
        && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Fr, Nl, De, En, Values.Length);

    public override string ToString() => In(Language.En);
}
