using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Dunning;

/// <summary>One invoice on a notice, as it stood when it was issued.</summary>
internal sealed record NoticeItemFields
{
    public required ReceivableId Receivable { get; init; }

    public required DocumentId Invoice { get; init; }

    public required string Number { get; init; }

    /// <summary>The step it does; absent for an invoice that is only listed.</summary>
    public string? Step { get; init; }

    public required DateOnly DueDate { get; init; }

    public required Amount Balance { get; init; }

    public required Amount Additional { get; init; }

    /// <summary>The ids of the rows of law that its sums rest on.</summary>
    public required IReadOnlyList<string> Law { get; init; }
}
