using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Law;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Law;

/// <summary>
/// Changes of the rows of law, by four eyes: one person proposes rows, another approves them, and only then does a
/// calculation use them. Rows are checked as a whole, with the law they would change, both times; one that is in
/// force by then is closed and followed by another, never given another value.
/// </summary>
internal sealed class LawChanges(LawBooks laws, TimeProvider clock)
{
    private static readonly Sentence Decided = new(
        "Ce changement est déjà décidé.", "Deze wijziging is al beslist.", "Diese Änderung ist schon entschieden.",
        "This change was decided already.");

    public async Task<LawChangeOutcome> ProposeAsync(
        GatewayDbContext db,
        IReadOnlyList<LawLine> lines,
        string reason,
        string actor,
        Guid key,
        CancellationToken cancellationToken)
    {
        var book = await laws.CurrentAsync(db, cancellationToken);
        if (book.With([.. lines], clock.Today()) is LawBookOutcome.Rejected(var findings))
        {
            return new LawChangeOutcome.Invalid(findings);
        }

        var now = clock.GetUtcNow();
        var row = new LawChangeRow
        {
            Id = Guid.CreateVersion7(now),
            State = LawChangeState.Proposed,
            Lines = LawLineText.Write(lines),
            Reason = reason,
            ProposedBy = actor,
            ProposedByKey = key,
            ProposedAt = now,
        };
        db.LawChanges.Add(row);
        return new LawChangeOutcome.Done(row);
    }

    public async Task<LawChangeOutcome> DecideAsync(
        GatewayDbContext db, Guid id, bool approves, string actor, CancellationToken cancellationToken)
    {
        var row = await db.LawChanges.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new LawChangeOutcome.Unknown();
        }

        if (row.State != LawChangeState.Proposed)
        {
            return new LawChangeOutcome.Refused(Decided);
        }

        if (approves && SecondPerson.WhyNot(row.ProposedBy, actor) is { } why)
        {
            return new LawChangeOutcome.Refused(why);
        }

        if (approves)
        {
            var book = await laws.CurrentAsync(db, cancellationToken);
            if (book.With([.. LawLineText.Read(row.Lines)], clock.Today()) is LawBookOutcome.Rejected(var findings))
            {
                return new LawChangeOutcome.Invalid(findings);
            }

            // Two approved at once would not have seen each other: the unique position lets one through.
            row.Position = 1 + (await db.LawChanges.MaxAsync(one => one.Position, cancellationToken) ?? 0);
        }

        row.State = approves ? LawChangeState.Approved : LawChangeState.Rejected;
        (row.DecidedBy, row.DecidedAt) = (actor, clock.GetUtcNow());
        return new LawChangeOutcome.Done(row);
    }
}
