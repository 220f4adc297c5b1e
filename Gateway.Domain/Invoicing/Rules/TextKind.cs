namespace Gateway.Domain.Invoicing.Rules;

/// <summary>How long a text may be, in UTF-16 units, and whether it may have line breaks. A name or a reference
/// with a line break could forge a header, a QR code or a line of a letter.</summary>
internal sealed record TextKind(int LengthMax, bool HasLines)
{
    /// <summary>References and identifiers.</summary>
    public static readonly TextKind Reference = new(200, HasLines: false);

    /// <summary>Names, address lines, reasons of an allowance.</summary>
    public static readonly TextKind Line = new(300, HasLines: false);

    public static readonly TextKind Uri = new(2_000, HasLines: false);

    /// <summary>Notes, descriptions, terms.</summary>
    public static readonly TextKind Prose = new(5_000, HasLines: true);
}
