using System.Globalization;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>
/// The eight digits with which Belgian banks say what a movement is (CODA 2.6, annex II): type, family, transaction and
/// category. Banks give the same code in camt.053. The default value is none.
/// </summary>
public readonly record struct TransactionCode
{
    private const int Cancellation = 49;

    private const int DirectDebits = 5;

    private const int Unexecutable = 54;

    private readonly string? digits;

    private TransactionCode(string digits) => this.digits = digits;

    public string Digits => digits ?? throw new InvalidOperationException("No transaction code was given.");

    /// <summary>0 a single amount, 1 to 3 an amount that details may follow, 5 to 9 such a detail.</summary>
    public int Type => Number(0, 1);

    /// <summary>1 SEPA transfers, 2 instant transfers, 4 cards, 5 direct debits, 35 closing, 80 costs …</summary>
    public int Family => Number(1, 2);

    public int Transaction => Number(3, 2);

    public int Category => Number(5, 3);

    /// <summary>The bank undoes an entry of its own.</summary>
    public bool IsCorrection => Transaction is Cancellation or 99;

    /// <summary>A direct debit, collected or come back.</summary>
    public bool IsDirectDebit => Family == DirectDebits;

    /// <summary>
    /// A direct debit that came back unpaid, or was claimed back; or a transfer of our own that could not be executed.
    /// </summary>
    public bool IsReturn =>
        (IsDirectDebit && Transaction is 3 or 5) || (Family is 1 or 2 && Transaction == Unexecutable);

    /// <summary>
    /// One amount, which its details explain (its gross and the costs) rather than divide among payers.
    /// </summary>
    public bool IsSingleWithDetails => Type is 3 or 7;

    /// <summary>A detail that is one of the movements of a total (CODA 2.6, 3.1), rather than of its gross and costs.
    /// </summary>
    public bool DividesTotal => Type is 5 or 6 or 7;

    /// <summary>One amount made of several movements (CODA 2.6, 3.1), which its details divide.</summary>
    public bool IsTotal => Type is 1 or 2;

    public static bool TryParse(string? text, out TransactionCode code)
    {
        var valid = text?.Length == 8 && CheckDigits.IsDigits(text);
        code = valid ? new TransactionCode(text!) : default;
        return valid;
    }

    public static TransactionCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is no transaction code of eight digits.");

    public override string ToString() => digits ?? "";

    private int Number(int start, int length) =>
        int.Parse(Digits.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
