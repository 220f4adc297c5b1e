namespace Gateway.Domain.Parties;

/// <summary>A Global Location Number of GS1: thirteen digits with a check digit. The default value is none.</summary>
public readonly record struct Gln
{
    private readonly string? digits;

    private Gln(string digits) => this.digits = digits;

    public string Digits => digits ?? throw new InvalidOperationException("No GLN was given.");

    public static bool TryParse(string? text, out Gln gln)
    {
        var compact = CheckDigits.Compact(text);
        var valid = compact.Length == 13 && CheckDigits.IsDigits(compact) && CheckDigits.IsGs1(compact);
        gln = valid ? new Gln(compact) : default;
        return valid;
    }

    public static Gln Parse(string text) =>
        TryParse(text, out var gln) ? gln : throw new FormatException($"'{text}' is no GLN.");

    public override string ToString() => digits ?? "";
}
