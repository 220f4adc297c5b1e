namespace Gateway.Api.Payroll;

/// <summary>What came of an acknowledgement. A closed union.</summary>
internal abstract record AcknowledgementOutcome
{
    private AcknowledgementOutcome()
    {
    }

    /// <summary>What is acknowledged now, since when, and how many entries wait behind it.</summary>
    public sealed record Stands(long UpTo, DateTimeOffset? At, int Waiting) : AcknowledgementOutcome;

    /// <summary>The feed has not got as far.</summary>
    public sealed record NotGiven(long Last) : AcknowledgementOutcome;
}
