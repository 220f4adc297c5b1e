using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>
/// A further account whose statements are taken in. The one that stands on the legal entity's invoices needs none.
/// </summary>
internal sealed record BankAccountRequest
{
    public required LegalEntityId LegalEntity { get; init; }

    public required Iban Iban { get; init; }

    /// <summary>Default: EUR.</summary>
    public Currency? Currency { get; init; }
}
