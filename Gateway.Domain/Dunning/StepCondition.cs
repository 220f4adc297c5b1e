using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

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

    /// <summary>Whether it looks at how the client behaved before, which is read only where it is asked.</summary>
    public virtual bool IsAboutHistory => false;

    /// <summary>The first day it holds on; null when something else than time has to happen.</summary>
    internal abstract DateOnly? EarliestDay(StepFacts facts);

    private static DateOnly? When(bool holds) => holds ? DateOnly.MinValue : null;

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
            When(facts.Owed.Currency == Amount.Currency && facts.Owed >= Amount);
    }

    /// <summary>The debtor is of this kind.</summary>
    public sealed record OfKind(ClientKind Kind) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.Debtor.Kind == Kind);
    }

    /// <summary>The client is written to in this language.</summary>
    public sealed record InLanguage(Language Language) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.Language == Language);
    }

    /// <summary>The client's reminders go this way: by mail, or on paper where there is no address for it.</summary>
    public sealed record ReachedBy(NoticeChannel Channel) : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.Channel == Channel);
    }

    /// <summary>The client paid at least so many other invoices of the past year late, or has not yet.</summary>
    public sealed record LateAtLeast(int Invoices) : StepCondition
    {
        public override bool IsAboutHistory => true;

        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.History.LateInvoices >= Invoices);
    }

    /// <summary>The client paid at most so many other invoices of the past year late, or has not yet.</summary>
    public sealed record LateAtMost(int Invoices) : StepCondition
    {
        public override bool IsAboutHistory => true;

        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.History.LateInvoices <= Invoices);
    }

    /// <summary>The client broke at least so many promises to pay in the past year.</summary>
    public sealed record PromisesBroken(int Times) : StepCondition
    {
        public override bool IsAboutHistory => true;

        internal override DateOnly? EarliestDay(StepFacts facts) => When(facts.History.BrokenPromises >= Times);
    }

    /// <summary>The wait that the law gives a consumer after the first reminder is over.</summary>
    public sealed record WaitIsOver : StepCondition
    {
        internal override DateOnly? EarliestDay(StepFacts facts) => facts.Wait?.ChargeableFrom;
    }
}
