using Gateway.Api.Http.Problems;
using Gateway.Api.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>What is told of a change that was not made.</summary>
internal static class ChangeProblems
{
    public static ProblemResult Of<T>(ChangeOutcome<T> outcome) => new(Problem.Of(outcome switch
    {
        ChangeOutcome<T>.NotFound => ProblemTypes.NotFound,
        ChangeOutcome<T>.VersionMismatch => ProblemTypes.VersionChanged,
        ChangeOutcome<T>.AlreadyTaken => ProblemTypes.DuplicateReference,
        ChangeOutcome<T>.SharedWithOthers => ProblemTypes.NotAllowed,
        _ => throw new InvalidOperationException("A change that was made is no problem."),
    }));
}
