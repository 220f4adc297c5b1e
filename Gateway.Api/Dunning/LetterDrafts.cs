using Gateway.Api.Law;
using Gateway.Api.Persistence;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;
using Gateway.Peppol.Ubl;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Dunning;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Puts proposed notices into words with what the invoices say, and holds them against the mandatory mentions. A
/// preview and the issue of a run both come from here.
/// </summary>
internal sealed class LetterDrafts(LawBooks laws, DunningOptions options)
{
    private const int DescriptionLengthMax = 120;

    /// <summary>A draft for each proposal that has a notice, at the same places.</summary>
    /// <param name="db">Where the invoices are.</param>
    /// <param name="seller">The legal entity of all of them.</param>
    /// <param name="proposals">Each with its notice.</param>
    /// <param name="numbers">The number of each letter.</param>
    /// <param name="today">The date of the letters.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="texts">The words; null for those in use.</param>
    public async Task<IReadOnlyList<LetterDraft>> WriteAsync(
        GatewayDbContext db,
        LegalEntity seller,
        IReadOnlyList<ClientProposal> proposals,
        IReadOnlyList<string> numbers,
        DateOnly today,
        CancellationToken cancellationToken,
        LetterTextBook? texts = null)
    {
        texts ??= await LetterTextBook.ReadAsync(db, seller.Id, cancellationToken);
        var book = await laws.CurrentAsync(db, cancellationToken);
        var descriptions = await DescriptionsAsync(db, proposals, cancellationToken);
        var drafts = new List<LetterDraft>(proposals.Count);
        foreach (var (proposal, number) in proposals.Zip(numbers))
        {
            var notice = proposal.Notice!;
            if (notice.Act == StepAct.Call)
            {
                drafts.Add(new LetterDraft(notice, null, null, []));
                continue;
            }

            var letter = LetterOf(book, seller, proposal, number, today, descriptions);
            letter = letter with { Wording = texts.Find(letter.Tone, letter.Language) };
            var written = await LetterWriter.WriteAsync(letter);
            drafts.Add(new LetterDraft(notice, letter, written, MissingOf(proposal, letter, written)));
        }

        return drafts;
    }

    private ReminderLetter LetterOf(
        LawBook book,
        LegalEntity seller,
        ClientProposal proposal,
        string number,
        DateOnly today,
        Dictionary<DocumentId, string> descriptions)
    {
        var (client, notice) = (proposal.Client, proposal.Notice!);
        return new ReminderLetter
        {
            Number = number,
            Date = today,
            Tone = notice.Act == StepAct.FormalNotice ? LetterTone.FormalNotice
                : notice.Items.Any(IsRepeated) ? LetterTone.Repeated
                : LetterTone.First,
            Language = client.Language,
            Seller = seller,
            Recipient = client.Name,
            Address = client.Address,
            IsToConsumer = client.Kind == ClientKind.PrivatePerson,
            Credits = notice.Credits,
            Items =
            [
                .. notice.Items.Select(one => ItemOf(one, isReminded: true)),
                .. notice.Also.Select(one => ItemOf(one, isReminded: false)),
            ],
        };

        LetterItem ItemOf(JudgedItem one, bool isReminded) => new()
        {
            Number = one.Item.Number,
            IssueDate = one.Item.IssueDate,
            DueDate = one.Item.DueDate,
            PaymentReference = one.Item.PaymentReference,
            Description = descriptions.GetValueOrDefault(one.Item.InvoiceId, ""),
            Balance = one.Item.Balance,
            Asked = isReminded ? one.Decision.Asked : [],
            First = isReminded ? FirstOf(book, one, notice.Channel) : null,
            IsReminded = isReminded,
        };
    }

    /// <summary>
    /// What will be asked once the wait is over, as if the debt stayed as it is: CEL art. XIX.2 wants it said. The lump
    /// sum is that of what the credits leave; the rate that of the terms, whatever it gives. Null where no first
    /// reminder is owed; where the law of that day is not known, the mentions cannot be complete. Paper may lie some
    /// working days before it is posted: its days are counted from the last of them.
    /// </summary>
    private FirstReminder? FirstOf(LawBook book, JudgedItem one, NoticeChannel channel)
    {
        var (situation, leaves) = (one.Item.Situation, options.Policy.LeavesOn(one.Decision.Today, channel));
        return one.IsOwedFirstReminder
            && Announcement.Of(book, situation.Debt, situation.ChargedDebt, leaves, channel.InLaw())
                is LawAnswer<Announcement>.Given({ Wait: var wait, Claim: var (lumpSum, rate) }, _)
                ? new FirstReminder(wait, lumpSum.IsPositive ? lumpSum : null, rate)
                : null;
    }

    /// <summary>What left before a consumer's first lawful reminder, or did not count, was none.</summary>
    private static bool IsRepeated(JudgedItem one) =>
        one.Item.Situation.Notices.Count > 0 && !one.IsOwedFirstReminder;

    private static IReadOnlyList<string> MissingOf(
        ClientProposal proposal, ReminderLetter letter, WrittenLetter written)
    {
        var owed = proposal.Notice!.Items.Count(one => one.IsOwedFirstReminder);
        return owed == 0 ? []
            : owed > letter.Items.Count(item => item.First is not null) ? ["the law of the wait"]
            : MandatoryMentions.Missing(letter, written);
    }

    /// <summary>What was supplied, in the words of the invoices.</summary>
    private static async Task<Dictionary<DocumentId, string>> DescriptionsAsync(
        GatewayDbContext db, IReadOnlyList<ClientProposal> proposals, CancellationToken cancellationToken)
    {
        var invoices = proposals
            .SelectMany(one => one.Notice!.Items.Concat(one.Notice.Also))
            .Select(one => one.Item.InvoiceId)
            .Distinct()
            .ToList();
        var ubls = await db.DocumentUbls.AsNoTracking()
            .Where(row => invoices.Contains(row.DocumentId))
            .ToDictionaryAsync(row => row.DocumentId, row => row.Content, cancellationToken);
        return ubls.ToDictionary(one => one.Key, one => DescriptionOf(one.Value));
    }

    private static string DescriptionOf(byte[] ubl)
    {
        var names = UblReader.Read(ubl) is UblReading.Read(var document)
            ? string.Join(", ", document.Content.Lines.Select(line => line.Item.Name).Distinct())
            : "";
        return names.Length <= DescriptionLengthMax ? names : names[..(DescriptionLengthMax - 1)] + "…";
    }
}
