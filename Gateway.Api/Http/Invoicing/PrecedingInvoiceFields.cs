using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>An earlier invoice this document corrects or settles.</summary>
internal sealed record PrecedingInvoiceFields
{
    [MaxLength(50)]
    public required string Number { get; init; }

    public DateOnly? IssueDate { get; init; }

    public PrecedingInvoice ToDomain() => new(Number, IssueDate);
}
