namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>What an address told last, when, and what went wrong since; replaced as a whole.</summary>
internal sealed record Learned<T>(T? Value, DateTimeOffset At, DateTimeOffset FailedAt, string Failure)
    where T : class
{
    public static Learned<T> Nothing { get; } = new(null, DateTimeOffset.MinValue, DateTimeOffset.MinValue, "");
}
