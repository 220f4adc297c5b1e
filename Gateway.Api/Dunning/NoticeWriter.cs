using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Issues notices: inside the caller's transaction each gets its number, its words, its place in a queue and its facts.
/// All of it is committed together, or none.
/// </summary>
internal sealed class NoticeWriter(
    LetterDrafts drafts,
    NoticeCopies copies,
    DunningFacts facts,
    IBulkWriter bulk,
    IssuingOptions issuing,
    DunningOptions options,
    TimeProvider clock)
{
    private const string Actor = "dunning";
    private const string NoMentions = "SGW-LETTER-MENTIONS";

    /// <summary>What came of each proposal, at its place. One that lacks a mandatory mention takes no number.</summary>
    public async Task<IReadOnlyList<WrittenNotice>> WriteAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        Guid? run,
        IReadOnlyList<ClientProposal> proposals,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var seller = (await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == legalEntity, cancellationToken)).ToDomain();
        var lawful = await LawfulAsync(db, seller, proposals, today, cancellationToken);
        var outcomes = Enumerable.Repeat(new WrittenNotice(null, NoMentions), proposals.Count).ToArray();
        if (lawful.Count == 0)
        {
            return outcomes;
        }

        var first = await db.TakeNumbersAsync(
            legalEntity, NoticeNumbers.Counter, today.Year, lawful.Count, cancellationToken);
        var numbers = Enumerable.Range(first, lawful.Count)
            .Select(one => new DocumentNumber(NoticeNumbers.Series, today.Year, one).ToString())
            .ToList();
        var kept = lawful.Select(index => proposals[index]).ToList();
        var letters = await drafts.WriteAsync(db, seller, kept, numbers, today, cancellationToken);
        var issued = new List<IssuedNotice>(kept.Count);
        foreach (var (place, index) in lawful.Index().Select(one => (one.Index, one.Item)))
        {
            var notice = IssuedOf(kept[place], letters[place], numbers[place], run, today);
            issued.Add(notice);
            outcomes[index] = new WrittenNotice(notice.Row.Id, null);
        }

        await StoreAsync(db, issued, cancellationToken);
        await bulk.InsertAsync(db, await copies.WriteAsync(db, seller, issued, cancellationToken), cancellationToken);
        return outcomes;
    }

    /// <summary>The places of those whose letter says all it must; found before any number is taken.</summary>
    private async Task<IReadOnlyList<int>> LawfulAsync(
        GatewayDbContext db,
        LegalEntity seller,
        IReadOnlyList<ClientProposal> proposals,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        var consumers = proposals.Index()
            .Where(one => new Debtor(one.Item.Client.Kind, one.Item.Client.Address.Country).IsBelgianConsumer)
            .ToList();
        var draft = await drafts.WriteAsync(
            db,
            seller,
            [.. consumers.Select(one => one.Item)],
            [.. consumers.Select(_ => NoticeNumbers.Series)],
            today,
            cancellationToken);
        var unlawful = consumers.Zip(draft)
            .Where(one => one.Second.MissingMentions.Count > 0)
            .Select(one => one.First.Index)
            .ToHashSet();
        return [.. Enumerable.Range(0, proposals.Count).Where(index => !unlawful.Contains(index))];
    }

    private IssuedNotice IssuedOf(
        ClientProposal proposal, LetterDraft draft, string number, Guid? run, DateOnly today)
    {
        var (client, notice, now) = (proposal.Client, draft.Notice, clock.GetUtcNow());
        var id = Guid.CreateVersion7(now);
        var recipient = notice.Channel switch
        {
            NoticeChannel.Mail => client.ContactFor(notice.Units)?.Email,
            NoticeChannel.Telephone => client.PhoneFor(notice.Units),
            _ => null,
        };
        var row = new NoticeRow
        {
            Id = id,
            RunId = run,
            LegalEntityId = client.LegalEntityId,
            ClientId = client.Id,
            DebtorKind = client.Kind,
            DebtorCountry = client.Address.Country,
            Number = number,
            Language = client.Language,
            Act = notice.Act,
            Channel = notice.Channel,
            State = NoticeState.Queued,
            Recipient = recipient ?? "",
            Currency = notice.Credits.Currency,
            Principal = notice.Principal.MinorUnits,
            Credits = notice.Credits.MinorUnits,
            CreditsElsewhere = notice.CreditsElsewhere.MinorUnits,
            Additional = notice.Additional.MinorUnits,
            Postage = options.PostageOf(notice.Channel).MinorUnits,
            IsBooked = notice.Additional.IsZero,
            IssuedOn = today,
            IssuedAt = now,
        };
        var letter = draft.Written is { } written ? NoticeRows.LetterOf(id, written) : null;
        var items = notice.Items.Select((one, place) => ItemOf(id, place, one, draft.FirstOf(place)))
            .Concat(notice.Also.Select((one, place) => NoticeRows.ItemOf(id, notice.Items.Count + place, one.Item)))
            .ToList();
        return new IssuedNotice(
            proposal, row, letter, items, DeliveryOf(proposal, row), draft.Written?.TextVersion);
    }

    private static NoticeItemRow ItemOf(Guid notice, int position, JudgedItem one, FirstReminder? first) =>
        NoticeRows.ItemOf(
            notice,
            position,
            one.Item,
            one.Decision.NextStep!.Code,
            one.Decision.Asked,
            LawRowsOf(one.Decision),
            first);

    private static string LawRowsOf(Decision decision) => decision.Asked.Count == 0
        ? ""
        : string.Join(' ', decision.Claim.Rows.Select(law => law.Id));

    /// <summary>
    /// What goes by mail joins the queue of deliveries, and so does a copy of what goes by registered post where the
    /// house wants it; the rest waits for paper or a person.
    /// </summary>
    private DeliveryRow? DeliveryOf(ClientProposal proposal, NoticeRow notice)
    {
        var items = proposal.Notice!.Items;
        var copy = options.MailCopies && notice.Channel == NoticeChannel.Registered
            ? proposal.Client.ContactFor(proposal.Notice.Units)?.Email
            : null;
        return notice.Channel == NoticeChannel.Mail
            ? NoticeRows.DeliveryOf(notice, items[0].Item, DeliveryChannel.Reminder, notice.Recipient, issuing, clock)
            : copy is not null
                ? NoticeRows.DeliveryOf(notice, items[0].Item, DeliveryChannel.ReminderCopy, copy, issuing, clock)
                : null;
    }

    private async Task StoreAsync(
        GatewayDbContext db, IReadOnlyList<IssuedNotice> issued, CancellationToken cancellationToken)
    {
        await bulk.InsertAsync(db, issued.Select(one => one.Row).ToList(), cancellationToken);
        await bulk.InsertAsync(db, issued.SelectMany(one => one.Items).ToList(), cancellationToken);
        await bulk.InsertAsync(
            db, issued.Select(one => one.Letter).OfType<NoticeLetterRow>().ToList(), cancellationToken);
        await bulk.InsertAsync(
            db, issued.Select(one => one.Delivery).OfType<DeliveryRow>().ToList(), cancellationToken);
        await facts.TellAsync(db, [.. issued.SelectMany(ToldOf)], Actor, cancellationToken);
    }

    private static IEnumerable<DunningTold> ToldOf(IssuedNotice issued) => issued.Proposal.Notice!.Items.Select(one =>
        new DunningTold(
            one.Item.InvoiceId,
            issued.Row.LegalEntityId,
            one.Item.UnitId,
            FactKinds.NoticeIssued,
            FactData.Of(
                ("notice", issued.Row.Number),
                ("step", one.Decision.NextStep!.Code),
                ("ladder", one.Decision.Ladder.Ladder.Code),
                ("channel", issued.Row.Channel.ToString()),
                ("balance", one.Item.Balance.ValueText),
                ("additional", one.Additional.ValueText),
                ("currency", one.Item.Balance.Currency.Code),
                ("textVersion", issued.TextVersion)),
            issued.Letter?.Hash));
}
