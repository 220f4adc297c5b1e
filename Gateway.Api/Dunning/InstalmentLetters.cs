using Gateway.Api.Invoicing;
using Gateway.Api.Persistence.Bulk;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The one reminder of an instalment: what is missing of it once the client's credits are taken off, with its own
/// reference, no cost, and the day after which the plan lapses.
/// </summary>
internal sealed class InstalmentLetters(
    PaymentPlans plans, IBulkWriter bulk, IssuingOptions issuing, DunningOptions options, TimeProvider clock)
{
    private const string Actor = "timetable";

    /// <param name="db">Inside a transaction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="instalment">What is missing.</param>
    /// <param name="owed">What its invoices owe.</param>
    /// <param name="client">Who may be written to today.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RemindAsync(
        GatewayDbContext db,
        PlanRow plan,
        InstalmentRow instalment,
        long owed,
        DunningClient client,
        CancellationToken cancellationToken)
    {
        var (notice, textVersion) = await WriteAsync(db, plan, instalment, owed, client, cancellationToken);
        if (notice.Channel == NoticeChannel.Mail)
        {
            var oldest = client.Items.First(item => plan.Items.Exists(one => one.ReceivableId == item.Id));
            await bulk.InsertAsync(db, [DeliveryOf(notice, oldest)], cancellationToken);
        }

        await plans.TellAsync(db, plan, FactKinds.InstalmentReminded, Actor, cancellationToken, textVersion);
    }

    /// <summary>
    /// The last day to pay before a plan lapses, as the reminder of an instalment names it. Paper is written as if it
    /// left on the last day that it may lie until.
    /// </summary>
    public static DateOnly LastDay(DunningPolicy policy, PlanRow plan, DateOnly writtenOn, NoticeChannel channel) =>
        policy.LeavesOn(writtenOn, channel).AddDays(plan.LapseDays);

    private async Task<(NoticeRow Notice, string TextVersion)> WriteAsync(
        GatewayDbContext db,
        PlanRow plan,
        InstalmentRow instalment,
        long owed,
        DunningClient client,
        CancellationToken cancellationToken)
    {
        var (today, now) = (clock.Today(), clock.GetUtcNow());
        var seller = (await db.LegalEntities.AsNoTracking()
            .SingleAsync(row => row.Id == plan.LegalEntityId, cancellationToken)).ToDomain();
        var sequence = await db.TakeNumbersAsync(
            plan.LegalEntityId, NoticeNumbers.Counter, today.Year, 1, cancellationToken);
        var number = new DocumentNumber(NoticeNumbers.Series, today.Year, sequence).ToString();
        var covered = client.Items.Where(item => plan.Items.Exists(one => one.ReceivableId == item.Id)).ToList();
        var row = RowOf(plan, instalment, client, covered, MissingOf(plan, instalment, owed), number, now);
        var texts = await LetterTextBook.ReadAsync(db, seller.Id, cancellationToken);
        var letter = LetterOf(plan, instalment, seller, client, covered, row);
        var written = await LetterWriter.WriteAsync(
            letter with { Wording = texts.Find(letter.Tone, letter.Language) });
        await bulk.InsertAsync(db, [row], cancellationToken);

        // The invoices are listed so that money that comes in meanwhile stops it; it is no step of theirs.
        await bulk.InsertAsync(
            db, [.. covered.Select((item, place) => NoticeRows.ItemOf(row.Id, place, item))], cancellationToken);
        await bulk.InsertAsync(db, [NoticeRows.LetterOf(row.Id, written)], cancellationToken);
        return (row, written.TextVersion);
    }

    private ReminderLetter LetterOf(
        PlanRow plan,
        InstalmentRow instalment,
        LegalEntity seller,
        DunningClient client,
        List<DunningItem> covered,
        NoticeRow row) => new()
        {
            Number = row.Number,
            Date = row.IssuedOn,
            Tone = LetterTone.First,
            Language = client.Language,
            Seller = seller,
            Recipient = client.Name,
            Address = client.Address,
            IsToConsumer = client.Kind == ClientKind.PrivatePerson,
            Credits = row.Money(row.Credits),
            PlanLapsesAfter = LastDay(options.Policy, plan, row.IssuedOn, row.Channel),
            Items =
            [
                new LetterItem
                {
                    Number = $"{instalment.Number}/{plan.Instalments.Count}",
                    IssueDate = plan.AgreedOn!.Value,
                    DueDate = instalment.DueOn,
                    PaymentReference = instalment.Reference,
                    Description = string.Join(", ", covered.Select(item => item.Number)),
                    Balance = row.Money(row.Principal),
                },
            ],
        };

    private DeliveryRow DeliveryOf(NoticeRow notice, DunningItem oldest) => NoticeRows.DeliveryOf(
        notice, oldest, DeliveryChannel.Reminder, notice.Recipient, issuing, clock);

    /// <summary>What is missing of all instalments up to this one.</summary>
    private static Amount MissingOf(PlanRow plan, InstalmentRow instalment, long owed) => Amount.FromMinorUnits(
        plan.Instalments.Where(one => one.Number <= instalment.Number).Sum(one => one.Amount) - (plan.Total - owed),
        plan.Currency);

    private static IReadOnlyCollection<ProductionUnitId> UnitsOf(IEnumerable<DunningItem> covered) =>
        [.. covered.Select(item => item.UnitId).Distinct()];

    private static NoticeRow RowOf(
        PlanRow plan,
        InstalmentRow instalment,
        DunningClient client,
        List<DunningItem> covered,
        Amount missing,
        string number,
        DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(now),
            PlanId = plan.Id,
            Instalment = instalment.Number,
            LegalEntityId = plan.LegalEntityId,
            ClientId = plan.ClientId,
            Number = number,
            Language = client.Language,
            Act = StepAct.Reminder,
            Channel = client.ChannelFor(UnitsOf(covered)),
            State = NoticeState.Queued,
            Recipient = client.ContactFor(UnitsOf(covered))?.Email ?? "",
            Currency = plan.Currency,
            Principal = missing.MinorUnits,
            Credits = client.CreditsIn(plan.Currency).MinorUnits,
            Additional = 0,
            Postage = 0,
            IsBooked = true,
            IssuedOn = BusinessCalendar.DayOf(now),
            IssuedAt = now,
        };
}
