namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>What is known from one address. Read without waiting; learnt anew by one caller at a time.</summary>
internal sealed class RevocationKnowledge<T>
    where T : class
{
    private volatile Learned<T> last = Learned<T>.Nothing;

    /// <summary>Lets one caller ask while the others wait for its answer.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public Learned<T> Last => last;

    /// <summary>A failure leaves what was known as it is.</summary>
    public void Learn(T? value, string fault, DateTimeOffset now) =>
        last = value is null
            ? last with { FailedAt = now, Failure = fault }
            : Learned<T>.Nothing with { Value = value, At = now };
}
