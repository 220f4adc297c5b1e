using Gateway.Peppol.Validation.Rules;
using Gateway.Peppol.Validation.Rules.En16931;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>BIS Billing 3.0.20 with EN 16931 1.3.15: the oldest release that is kept, and the base of the later ones.</summary>
internal static class November2025
{
    public static RuleBook Billing { get; } = new(
        "EN 16931 1.3.15",
        "Peppol BIS Billing 3.0.20",
        [Model.Pattern, Syntax.Pattern, Codes.Pattern],
        [.. UblCr.Rules, .. UblDt.Rules]);
}
