namespace Gateway.Domain.Parties;

/// <summary>
/// A series of document numbers: <c>F</c> gives F2026-000042. The digit keeps payment references of two series
/// of one legal entity apart, so each series of an entity has its own.
/// </summary>
/// <param name="Code">One to eight capitals or digits.</param>
/// <param name="Digit">0 to 9.</param>
public sealed record NumberSeries(string Code, int Digit)
{
    public const int CodeLengthMax = 8;

    public bool IsValid => Code.Length is > 0 and <= CodeLengthMax
        && Code.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character))
        && Digit is >= 0 and <= 9;
}
