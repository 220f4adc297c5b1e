using System.Diagnostics.CodeAnalysis;
using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Json;

/// <summary>What a reading means for the answer.</summary>
internal static class ReadOutcomes
{
    public static bool TryAccept<T>(
        this ReadOutcome<T> outcome,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out Problem? refusal)
        where T : class
    {
        (value, refusal) = outcome switch
        {
            ReadOutcome<T>.Accepted(var read) => (read, (Problem?)null),
            ReadOutcome<T>.Refused(var findings) => (null, Problem.Invalid(findings)),
            ReadOutcome<T>.Malformed(var line, var position) => (null, Problem.Malformed(line, position)),
            _ => throw new InvalidOperationException("No such outcome."),
        };
        return value is not null;
    }
}
