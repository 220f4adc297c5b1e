using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Law;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Law;

/// <summary>
/// Changes of the rows of law, by four eyes: one person proposes rows, another approves them, and only then does a
/// calculation use them. Rows are checked as a whole, with the law they would change, both times.
/// </summary>
internal sealed class LawChanges(LawBooks laws, TimeProvider clock)
{
    private static readonly Sentence Decided = new(
        "Ce changement est déjà décidé.", "Deze wijziging is al beslist.", "Diese Änderung ist schon entschieden.",
        "This change was decided already.");

    private static readonly Sentence SamePerson = new(
        "Une deuxième personne doit approuver : cette clé a fait la proposition.",
        "Een tweede persoon moet goedkeuren: deze sleutel deed het voorstel.",
        "Eine zweite Person muss zustimmen: Dieser Schlüssel hat den Vorschlag gemacht.",
        "A second person must approve: this key made the proposal.");

    public async Task<LawChangeOutcome> ProposeAsync(
        GatewayDbContext db,
        IReadOnlyList<LawLine> lines,
        string reason,
        string actor,
        Guid key,
        CancellationToken cancellationToken)
    {
        var book = await laws.CurrentAsync(db, cancellationToken);
        if (book.With([.. lines]) is LawBookOutcome.Rejected(var findings))
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
        GatewayDbContext db, Guid id, bool approves, string actor, Guid key, CancellationToken cancellationToken)
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

        if (approves && row.ProposedByKey == key)
        {
            return new LawChangeOutcome.Refused(SamePerson);
        }

        if (approves)
        {
            var book = await laws.CurrentAsync(db, cancellationToken);
            if (book.With([.. LawLineText.Read(row.Lines)]) is LawBookOutcome.Rejected(var findings))
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
