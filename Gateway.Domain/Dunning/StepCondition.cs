using Gateway.Domain.Money;

namespace Gateway.Domain.Dunning;

/// <summary>
/// What a step waits for. A condition tells the first day on which it holds, so that "is it due" and "from when" are
/// one question; null when time alone does not bring it about. A closed union.
/// </summary>
public abstract record StepCondition
{
    private StepCondition()
    {
    }

    /// <summary>The first day it holds on; null when something else than time has to happen.</summary>
    internal abstract DateOnly? EarliestDay(StepFacts facts);

    /// <summary>So many days after the due date.</summary>
    public sealed record DaysLate(int Days) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => facts.DueDate.AddDays(Days);
    }

    /// <summary>So many days after another step was done.</summary>
    public sealed record DaysAfter(string Step, int Days) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => facts.LastDone(Step)?.AddDays(Days);
    }

    /// <summary>At least this much is owed, in that currency.</summary>
    public sealed record OwedAtLeast(Amount Amount) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) =>
            facts.Owed.Currency == Amount.Currency && facts.Owed >= Amount ? DateOnly.MinValue : null;
    }

    /// <summary>The wait that the law gives a consumer after the first reminder is over.</summary>
    public sealed record WaitIsOver : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => facts.Wait?.ChargeableFrom;
    }
}
