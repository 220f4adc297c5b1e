namespace Gateway.Api.Dunning;

/// <summary>Numbers of dunning, in counters of their own: no invoice ever takes one of them.</summary>
internal static class NoticeNumbers
{
    /// <summary>The counter's key: a sign that no series of invoices can have keeps the two apart.</summary>
    public const string Counter = "R#";

    /// <summary>As it is printed: <c>R2026-000042</c>.</summary>
    public const string Series = "R";

    /// <summary>The counter's key of the payment references of instalments.</summary>
    public const string PlanCounter = "P#";
}
