using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>What came of noting that a person did what a notice asked. A closed union.</summary>
internal abstract record TaskOutcome
{
    private TaskOutcome()
    {
    }

    /// <summary>It has left, and is kept as sent, whatever was found.</summary>
    public sealed record Noted(NoticeFinding Finding) : TaskOutcome;

    /// <summary>It cannot be noted; nothing was changed.</summary>
    public sealed record Refused(Sentence Why) : TaskOutcome;
}
