using Gateway.Api.Invoicing;
using Gateway.Domain.Findings;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What came of taking a request in.</summary>
internal abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>It may be issued; the findings are warnings.</summary>
    public sealed record Accepted(IssueOrder Order, IReadOnlyList<Finding> Warnings) : IntakeOutcome;

    public sealed record Refused(IReadOnlyList<Finding> Findings) : IntakeOutcome;
}
