using Gateway.Api.Http.Problems;
using Gateway.Domain.Findings;

namespace Gateway.Api.Http.Json;

/// <summary>What came of reading a request. A closed union.</summary>
internal abstract record ReadOutcome<T>
{
    private ReadOutcome()
    {
    }

    public TResult Match<TResult>(Func<T, TResult> accepted, Func<Problem, TResult> refused) => this switch
    {
        Accepted(var value) => accepted(value),
        Refused(var findings) => refused(Problem.Invalid(findings)),
        Malformed(var line, var position) => refused(Problem.Malformed(line, position)),
        _ => throw new InvalidOperationException($"There is no outcome {GetType().Name}."),
    };

    public sealed record Accepted(T Value) : ReadOutcome<T>;

    /// <summary>JSON, but not this request: every fault, at most <see cref="ContractReader.FindingsMax"/> and one
    /// that says there are more.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : ReadOutcome<T>;

    /// <summary>No JSON (RFC 8259), or nested too deep. Line and byte in it count from one.</summary>
    public sealed record Malformed(long Line, long Position) : ReadOutcome<T>;
}
