using Gateway.Domain.Findings;

namespace Gateway.Api.Banking;

/// <summary>What came of taking a bank file in. A closed union.</summary>
internal abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>Its statements, in the order they were booked; those that were known already changed nothing.</summary>
    public sealed record Taken(IReadOnlyList<TakenStatement> Statements) : IntakeOutcome
    {
        public bool IsRepeated => Statements.All(statement => statement.IsRepeated);
    }

    /// <summary>Nothing was stored and nothing booked.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : IntakeOutcome;
}
