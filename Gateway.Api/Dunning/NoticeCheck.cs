using System.Net;
using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Law;
using Gateway.Domain.Time;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// The last look before a notice leaves: does it still say the truth? Money that was matched, a credit note, a hold
/// placed since it was issued stop it, and so do a day it names that is no longer lawful and another notice that went
/// before it; what is then still due is proposed again.
/// </summary>
internal sealed class NoticeCheck(
    DunningReader reader, LawBooks laws, IBankFreshness bank, DunningOptions options, TimeProvider clock)
{
    public const string Paid = "paid";
    public const string Changed = "balance-changed";
    public const string OnHold = "on-hold";

    /// <summary>Money that may pay some of it came in, and waits for a person to say what it pays.</summary>
    public const string MoneyWaits = "money-waits";

    public const string CreditChanged = "credit-changed";

    /// <summary>A newer notice of the client says the same, or more.</summary>
    public const string Superseded = "superseded";

    /// <summary>Another notice reached the client within the gap.</summary>
    public const string TooSoon = "too-soon";

    /// <summary>Left today, a consumer's first reminder would give fewer days than CEL art. XIX.2 wants.</summary>
    public const string WaitTooShort = "wait-too-short";

    /// <summary>The client turned out to be another one before the law: a consumer, or somebody abroad.</summary>
    public const string DebtorChanged = "debtor-changed";

    /// <summary>A consumer's free first reminder came back meanwhile: it is given anew before anything else.</summary>
    public const string NoFirstReminder = "no-first-reminder";

    /// <summary>The plan whose instalment it reminds of is over.</summary>
    public const string PlanIsOver = "plan-over";

    /// <summary>The post brought a letter back from the client's address: no paper goes there.</summary>
    public const string LettersComeBack = "letters-come-back";

    /// <summary>The client has another address than the one that stands on the paper.</summary>
    public const string AddressChanged = "address-changed";

    /// <summary>Why it must not leave; null when it may.</summary>
    /// <param name="db">Where it is.</param>
    /// <param name="notice">With its items.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="on">
    /// The day it left, of one that a person says has left: what counts from a later day was not against it. Null for
    /// one that would leave now. What the client is before the law has no day, and is looked at as it is now.
    /// </param>
    public async Task<string?> FindAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken, DateOnly? on = null)
    {
        var (day, last) = (on ?? clock.Today(), on ?? DateOnly.MaxValue);
        return await OfDebtorAsync(db, notice, cancellationToken)
            ?? await OfMoneyAsync(db, notice, last, cancellationToken)
            ?? (on is null ? await OfQueueAsync(db, notice, cancellationToken) : null)
            ?? await OfSurchargesAsync(db, notice, last, cancellationToken)
            ?? await OfHoldsAsync(db, notice, day, cancellationToken)
            ?? await OfCreditsAsync(db, notice, day, cancellationToken)
            ?? await OfOthersAsync(db, notice, day, cancellationToken)
            ?? await OfAddressAsync(db, notice, on, cancellationToken)
            ?? await OfWaitAsync(db, notice, day, cancellationToken);
    }

    /// <summary>
    /// The same for the copy of a letter that left: what the letter asked on top is booked since, and the letter is the
    /// last one itself.
    /// </summary>
    public async Task<string?> FindForCopyAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken) =>
        await OfMoneyAsync(db, notice, DateOnly.MaxValue, cancellationToken)
        ?? await OfQueueAsync(db, notice, cancellationToken)
        ?? await OfHoldsAsync(db, notice, clock.Today(), cancellationToken)
        ?? await OfCreditsAsync(db, notice, clock.Today(), cancellationToken);

    private static async Task<string?> OfDebtorAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken)
    {
        var client = await db.Clients.AsNoTracking().Where(row => row.Id == notice.ClientId)
            .Select(row => new { row.Kind, row.Country }).SingleAsync(cancellationToken);
        var debtor = new Debtor(client.Kind, client.Country);
        return notice.IsToAnother(debtor) ? DebtorChanged
            : debtor.IsBelgianConsumer && notice.PlanId is null
                && await LacksFirstReminderAsync(db, notice, cancellationToken) ? NoFirstReminder
            : null;
    }

    /// <summary>Whether it holds something of which no free first reminder left, or it came back.</summary>
    private static async Task<bool> LacksFirstReminderAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken)
    {
        var later = notice.Items.Where(item => item.FreeUntil is null).Select(item => item.ReceivableId).ToList();
        var reminded = await db.NoticeItems
            .Where(item => later.Contains(item.ReceivableId) && item.FreeUntil != null)
            .Where(item => db.Notices.Any(row => row.Id == item.NoticeId && row.State == NoticeState.Sent))
            .Select(item => item.ReceivableId).Distinct().CountAsync(cancellationToken);
        return reminded < later.Count;
    }

    private static async Task<string?> OfMoneyAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly last, CancellationToken cancellationToken)
    {
        var open = await db.Receivables.AsNoTracking()
            .Where(row => row.ClientId == notice.ClientId && row.Currency == notice.Currency)
            .Select(row => new
            {
                row.Id, Balance = row.Entries.Where(entry => entry.ValueDate <= last).Sum(entry => entry.Amount),
            })
            .Where(row => row.Balance != 0)
            .ToDictionaryAsync(row => row.Id, row => row.Balance, cancellationToken);
        foreach (var item in notice.Items)
        {
            var balance = open.GetValueOrDefault(item.ReceivableId);
            if (balance != item.Balance)
            {
                return balance <= 0 ? Paid : Changed;
            }
        }

        var kept = await db.ClientCreditEntries
            .Where(row => row.ClientId == notice.ClientId && row.Currency == notice.Currency && row.ValueDate <= last)
            .SumAsync(row => row.Amount, cancellationToken);
        var credits = kept - open.Values.Where(balance => balance < 0).Sum();
        return credits != notice.Credits + notice.CreditsElsewhere ? CreditChanged : null;
    }

    /// <summary>Of what has left it is not asked: that money may pay it does not undo a letter.</summary>
    private async Task<string?> OfQueueAsync(
        GatewayDbContext db, NoticeRow notice, CancellationToken cancellationToken)
    {
        var (policy, today) = (options.Policy, clock.Today());
        var queue = await QueuedMoney.ReadAsync(
            db, [notice.LegalEntityId], policy, today, cancellationToken, notice.ClientId);
        var days = notice.Items.Select(item => queue.WaitsSince(item.ReceivableId));
        return days.Any(since => policy.MoneyWaitsUntil(since, today) is not null) ? MoneyWaits : null;
    }

    private static async Task<string?> OfSurchargesAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly last, CancellationToken cancellationToken)
    {
        var receivables = notice.Items.Select(item => item.ReceivableId).ToList();
        return (notice.Additional > 0 || notice.PlanId is not null) && await db.AccessoryEntries.AnyAsync(
            row => receivables.Contains(row.ReceivableId) && row.BookedAt > notice.IssuedAt && row.ValueDate <= last,
            cancellationToken)
            ? Changed
            : null;
    }

    private async Task<string?> OfHoldsAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly day, CancellationToken cancellationToken)
    {
        // The hold of its own plan is why an instalment is reminded instead of the invoice.
        var plan = notice.PlanId;
        var receivables = notice.Items.Select(item => item.ReceivableId).ToList();
        if (plan is not null && !await db.Plans.AnyAsync(
            row => row.Id == plan && row.State == PlanState.Agreed, cancellationToken))
        {
            return PlanIsOver;
        }

        var holds = await HoldBook.MayStand(db.Holds.AsNoTracking(), day)
            .Where(row => row.ClientId == notice.ClientId && (plan == null || row.PlanId != plan))
            .Where(row => row.ReceivableId == null || receivables.Contains(row.ReceivableId.Value))
            .ToListAsync(cancellationToken);
        var known = holds.Count == 0 ? null : await bank.KnownUntilAsync(notice.LegalEntityId, cancellationToken);
        return holds.Exists(row => row.ToDomain().Stands(options.Policy, day, known)) ? OnHold : null;
    }

    /// <summary>
    /// What the client has to its credit falls on its oldest debts: an older one that was paid, or is owed again, takes
    /// or leaves what this notice had taken off.
    /// </summary>
    private async Task<string?> OfCreditsAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly day, CancellationToken cancellationToken)
    {
        if (notice.PlanId is not null || notice.Credits + notice.CreditsElsewhere == 0)
        {
            return null;
        }

        var listed = notice.Items.Select(item => item.ReceivableId).ToHashSet();
        var clients = await reader.JudgeAsync(
            db, DunningSlice.Of([notice.ClientId]), day, cancellationToken);
        var falls = clients.SelectMany(client => client.Items).Where(one => listed.Contains(one.Item.Id))
            .Sum(one => (one.Item.Balance - one.Item.Uncovered).MinorUnits);
        return falls != notice.Credits ? CreditChanged : null;
    }

    /// <summary>
    /// A mail that came back may be sent again any day: by then the step may have gone another way, or the client have
    /// heard of something else.
    /// </summary>
    private async Task<string?> OfOthersAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly day, CancellationToken cancellationToken)
    {
        var (plan, since) = (notice.PlanId, day.AddDays(-options.GapDays));
        var reminded = notice.Items.Where(item => item.Step is not null).Select(item => item.ReceivableId).ToList();
        var others = db.Notices.Where(row => row.ClientId == notice.ClientId && row.Id != notice.Id);
        var isFollowed = await others
            .Where(row => row.IssuedOn > notice.IssuedOn && row.IssuedOn <= day)
            .Where(row => row.State == NoticeState.Sent || row.State == NoticeState.Queued)
            .AnyAsync(
                row => (plan != null && row.PlanId == plan)
                    || row.Items.Any(item => item.Step != null && reminded.Contains(item.ReceivableId)),
                cancellationToken);
        if (isFollowed)
        {
            return Superseded;
        }

        var (start, end) = (BusinessCalendar.StartOf(since.AddDays(1)), BusinessCalendar.StartOf(day.AddDays(1)));
        return await others.AnyAsync(
                row => row.State == NoticeState.Sent && row.SentOn > since && row.SentOn <= day, cancellationToken)
            || await DoubtfulMails.Of(db, others)
                .AnyAsync(mail => mail.At >= start && mail.At < end, cancellationToken)
            ? TooSoon
            : null;
    }

    /// <summary>
    /// Paper bears the address that the client had when it was written: it goes neither to one from which the post
    /// brought a letter back since, nor to one that the client has left, as far as the house was told.
    /// </summary>
    private static async Task<string?> OfAddressAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly? on, CancellationToken cancellationToken)
    {
        if (notice.Channel is not (NoticeChannel.Post or NoticeChannel.Registered))
        {
            return null;
        }

        var client = await db.Clients.AsNoTracking().Where(row => row.Id == notice.ClientId)
            .Select(row => new { row.LettersReturnedOn, row.Street, row.PostCode, row.City })
            .SingleAsync(cancellationToken);
        if (client.LettersReturnedOn <= (on ?? DateOnly.MaxValue))
        {
            return LettersComeBack;
        }

        // Nobody keeps since when a client has its address: of what has left it is not asked.
        var page = on is not null ? null : await db.NoticeLetters.Where(row => row.NoticeId == notice.Id)
            .Select(row => row.Html).SingleOrDefaultAsync(cancellationToken);
        var printed = WebUtility.HtmlDecode(page);
        string[] parts = [client.Street, client.PostCode, client.City];
        return printed is null || parts.All(part => printed.Contains(part, StringComparison.Ordinal))
            ? null
            : AddressChanged;
    }

    /// <summary>What is not known stands against it.</summary>
    private async Task<string?> OfWaitAsync(
        GatewayDbContext db, NoticeRow notice, DateOnly day, CancellationToken cancellationToken)
    {
        if (notice.Items.Min(item => item.FreeUntil) is not { } named)
        {
            return null;
        }

        var book = await laws.CurrentAsync(db, cancellationToken);
        var wait = ReminderWait.Compute(book, day, notice.Channel.InLaw());
        return wait is LawAnswer<WaitingPeriod>.Given({ LastDay: var last }, _) && last <= named ? null : WaitTooShort;
    }
}
