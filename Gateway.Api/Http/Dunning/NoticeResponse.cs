using Gateway.Api.Dunning;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>
/// An issued notice: what it says never changes. A unit's key reads its own invoices on it and the sums over these;
/// whom it went to, and what the client owes or has beside them, is absent.
/// </summary>
internal sealed record NoticeResponse
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    /// <summary>The run it was issued by; absent for a unit's key.</summary>
    public Guid? Run { get; init; }

    public required ClientId Client { get; init; }

    public required StepAct Act { get; init; }

    public required NoticeChannel Channel { get; init; }

    public required NoticeState State { get; init; }

    /// <summary>The mail address, or the number to ring where a contact has one; absent for paper, and for a unit's
    /// key.</summary>
    public string? Recipient { get; init; }

    public required Language Language { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>The day it left, with proof.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>
    /// Why it was stopped or failed, or the proof that a person gave; why a call or registered letter that waits is not
    /// to be done yet. Absent for a unit's key.
    /// </summary>
    public string? Remark { get; init; }

    /// <summary>
    /// Why a call or registered letter should not have left any more, by what held on its day, where a person noted
    /// that it had: then what it asked on top is not claimed. Absent where nothing was found, and for a unit's key.
    /// </summary>
    public string? Found { get; init; }

    /// <summary>What came after it had left, before that was noted; absent where nothing did, and for a unit's key.
    /// </summary>
    public string? Since { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What was owed; for a unit's key on its own invoices.</summary>
    public required Amount Principal { get; init; }

    /// <summary>Interest and costs asked for; for a unit's key on its own invoices.</summary>
    public required Amount Additional { get; init; }

    /// <summary>What the client had to its credit; absent for a unit's key.</summary>
    public Amount? Credits { get; init; }

    /// <summary>What the client was asked to pay; absent for a unit's key.</summary>
    public Amount? Total { get; init; }

    public required IReadOnlyList<NoticeItemFields> Items { get; init; }

    /// <summary>All of it, for who sees the legal entity; else the part of a unit.</summary>
    public static NoticeResponse Of(NoticeRow row, OwnReceivables own, NoticeFinding? finding = null)
    {
        var items = row.Items.Where(item => own.Has(item.ReceivableId)).OrderBy(item => item.Position).ToList();
        var said = Of(row, items);
        return own.IsPartial ? said : said with
        {
            Run = row.RunId,
            Recipient = row.Recipient.Length == 0 ? null : row.Recipient,
            Remark = row.Remark,
            Found = finding?.Then,
            Since = finding?.Since,
            Principal = row.Money(row.Principal),
            Additional = row.Money(row.Additional),
            Credits = row.Money(row.Credits),
            Total = row.Money(row.Principal + row.Additional - row.Credits),
        };
    }

    /// <summary>What may be said to who knows these invoices on it and nothing else of the client.</summary>
    private static NoticeResponse Of(NoticeRow row, IReadOnlyList<NoticeItemRow> items) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Client = row.ClientId,
        Act = row.Act,
        Channel = row.Channel,
        State = row.State,
        Language = row.Language,
        IssuedOn = row.IssuedOn,
        SentOn = row.SentOn,
        Currency = row.Currency,
        Principal = row.Money(items.Sum(item => item.Balance)),
        Additional = row.Money(items.Sum(item => item.Additional)),
        Items =
        [
            .. items.Select(item => new NoticeItemFields
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
