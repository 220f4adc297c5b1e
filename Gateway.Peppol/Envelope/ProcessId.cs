namespace Gateway.Peppol.Envelope;

/// <summary>A Peppol process, <c>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</c>; compared with regard to
/// case.</summary>
public sealed record ProcessId
{
    /// <summary>The only scheme there is.</summary>
    public const string Scheme = "cenbii-procid-ubl";

    private const int ValueLengthMax = 200;

    private ProcessId(string value) => Value = value;

    public string Value { get; }

    public static ProcessId? TryCreate(string scheme, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return scheme == Scheme && value.Length is > 0 and <= ValueLengthMax && !value.Any(char.IsWhiteSpace)
            ? new ProcessId(value)
            : null;
    }

    public override string ToString() => $"{Scheme}::{Value}";
}
