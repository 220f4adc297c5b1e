using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.LegalRecovery;

/// <summary>What came of proposing a case.</summary>
internal abstract record ProposalOutcome
{
    private ProposalOutcome()
    {
    }

    /// <param name="Case">As it is stored.</param>
    /// <param name="Findings">What a person has to see to before it can leave.</param>
    public sealed record Proposed(RecoveryCaseRow Case, IReadOnlyList<Finding> Findings) : ProposalOutcome;

    /// <summary>The procedure is not open to this debt, or the debts do not belong together.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : ProposalOutcome;

    /// <summary>There is no such invoice, or none that the caller may see.</summary>
    public sealed record UnknownInvoice(DocumentId Invoice) : ProposalOutcome;
}
