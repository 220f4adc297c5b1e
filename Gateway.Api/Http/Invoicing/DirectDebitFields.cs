using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>The direct debit by which the amount will be taken.</summary>
internal sealed record DirectDebitFields
{
    [MaxLength(35)]
    public required string Mandate { get; init; }

    public Iban? DebitedIban { get; init; }
}
