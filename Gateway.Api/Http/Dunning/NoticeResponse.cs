using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>An issued notice: what it says never changes.</summary>
internal sealed record NoticeResponse
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public Guid? Run { get; init; }

    public required ClientId Client { get; init; }

    public required StepAct Act { get; init; }

    public required NoticeChannel Channel { get; init; }

    public required NoticeState State { get; init; }

    /// <summary>The mail address; absent for paper and telephone.</summary>
    public string? Recipient { get; init; }

    public required Language Language { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>The day it left, with proof.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>Why it was stopped or failed, or the proof that a person gave.</summary>
    public string? Remark { get; init; }

    public required Currency Currency { get; init; }

    public required Amount Principal { get; init; }

    public required Amount Additional { get; init; }

    public required Amount Credits { get; init; }

    public required Amount Total { get; init; }

    public required IReadOnlyList<NoticeItemFields> Items { get; init; }

    public static NoticeResponse Of(NoticeRow row) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Run = row.RunId,
        Client = row.ClientId,
        Act = row.Act,
        Channel = row.Channel,
        State = row.State,
        Recipient = row.Recipient.Length == 0 ? null : row.Recipient,
        Language = row.Language,
        IssuedOn = row.IssuedOn,
        SentOn = row.SentOn,
        Remark = row.Remark,
        Currency = row.Currency,
        Principal = row.Money(row.Principal),
        Additional = row.Money(row.Additional),
        Credits = row.Money(row.Credits),
        Total = row.Money(row.Principal + row.Additional - row.Credits),
        Items =
        [
            .. row.Items.OrderBy(item => item.Position).Select(item => new NoticeItemFields
            {
                Receivable = item.ReceivableId,
                Invoice = item.InvoiceId,
                Number = item.Number,
                Step = item.Step,
                DueDate = item.DueDate,
                Balance = row.Money(item.Balance),
                Additional = row.Money(item.Additional),
                Law = item.LawRows.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            }),
        ],
    };
}
