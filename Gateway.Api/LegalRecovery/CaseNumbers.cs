namespace Gateway.Api.LegalRecovery;

/// <summary>Numbers of cases, in a counter of their own: no invoice ever takes one of them.</summary>
internal static class CaseNumbers
{
    /// <summary>The counter's key: a sign that no series of invoices can have keeps the two apart.</summary>
    public const string Counter = "D#";

    /// <summary>As it is printed, and as a partner quotes it in a transfer: <c>D2026-000042</c>.</summary>
    public const string Series = "D";
}
