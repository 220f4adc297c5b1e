using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Invoicing;

/// <summary>What came of one order.</summary>
internal abstract record IssueOutcome
{
    private IssueOutcome()
    {
    }

    public sealed record Issued(DocumentRow Row, BillingDocument Document, DeliveryRow Delivery) : IssueOutcome;

    /// <summary>The unit already issued something under this external reference.</summary>
    public sealed record DuplicateReference(string ExternalReference, DocumentId ExistingId, string ExistingNumber)
        : IssueOutcome;

    /// <summary>An earlier line of the same batch has this external reference.</summary>
    public sealed record RepeatedInBatch(string ExternalReference) : IssueOutcome;
}
