namespace Gateway.Domain.Invoicing;

/// <summary>The codes of the VAT categories.</summary>
public static class VatCategoryCodes
{
    private static readonly string[] Codes = ["S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B"];

    public static string Code(this VatCategory category) => Codes[(int)category];

    /// <summary>Reads a code; codes are case-sensitive, as code lists are.</summary>
    public static bool TryParse(string? code, out VatCategory category)
    {
        var index = Array.IndexOf(Codes, code);
        category = index < 0 ? default : (VatCategory)index;
        return index >= 0;
    }
}
