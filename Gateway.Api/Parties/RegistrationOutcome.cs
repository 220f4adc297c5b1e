namespace Gateway.Api.Parties;

/// <summary>What came of adding master data.</summary>
internal abstract record RegistrationOutcome<T>
{
    private RegistrationOutcome()
    {
    }

    public sealed record Registered(T Value) : RegistrationOutcome<T>;

    /// <summary>It was known already, by its number or code; this is what is known.</summary>
    public sealed record Known(T Value) : RegistrationOutcome<T>;
}
