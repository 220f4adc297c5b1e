using Gateway.Peppol.Validation.Rules;

namespace Gateway.Peppol.Validation.Releases;

/// <summary>What BIS Billing 3.0.21 with EN 16931 1.3.16 changed; in force from 17 August 2026.</summary>
internal static class May2026
{
    public static RuleBook Billing { get; } = November2025.Billing
        .Next("EN 16931 1.3.16", "Peppol BIS Billing 3.0.21");

    /// <summary>BIS Self-Billing: what it has of its own.</summary>
    public static RuleBook SelfBilling { get; } = Billing
        .Next("EN 16931 1.3.16", "Peppol BIS Self-Billing 3.0");
}
