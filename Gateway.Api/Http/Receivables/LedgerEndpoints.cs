using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Paging;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Receivables;

/// <summary>The ledger as people and accountants ask for it.</summary>
internal static class LedgerEndpoints
{
    private const int StatementMonths = 12;

    private static readonly Sentence TooManyLines = new(
        "La période demandée par {0} a trop de lignes ; prenez-en une plus courte.",
        "De periode gevraagd met {0} heeft te veel regels; neem een kortere.",
        "Der mit {0} verlangte Zeitraum hat zu viele Zeilen; nehmen Sie einen kürzeren.",
        "The period asked for by {0} has too many lines; take a shorter one.");

    private static readonly Sentence NotYet = new(
        "Rien n'est encore comptabilisé jusqu'à {0} ; ce qui le sera changerait le fichier.",
        "Tot {0} is nog niet alles geboekt; wat nog komt, zou het bestand veranderen.",
        "Bis {0} ist noch nicht alles gebucht; was noch kommt, würde die Datei ändern.",
        "Not all up to {0} is booked yet; what is to come would change the file.");

    public static void MapLedger(this RouteGroupBuilder api)
    {
        api.MapGet("/aged-balance", AgedAsync).WithTags("Ledger")
            .WithSummary("Read what is owed by how long it is late, as at any day")
            .WithDescription("`by`: client (default), unit or legalEntity. `asOf`: default today in Belgium.")
            .Produces<Page<AgedRowResponse>>().ProducesProblem(400);
        api.MapGet("/clients/{id:guid}/statement", OfClientAsync).WithTags("Ledger")
            .WithSummary("Read a client's statement of account, as at any day")
            .WithDescription(
                "One for each currency, of the twelve months before `asOf` (default: today in Belgium), or from "
                + "`from` on. A unit sees the lines of its own invoices.")
            .Produces<IReadOnlyList<AccountStatementResponse>>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/units/{id:guid}/statement", OfUnitAsync).WithTags("Ledger")
            .WithSummary("Read what all clients owe on a unit's invoices, line by line, as at any day")
            .WithDescription("As of a client. What is kept for a client is no unit's, and not among the lines.")
            .Produces<IReadOnlyList<AccountStatementResponse>>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/legal-entities/{id:guid}/statement", OfLegalEntityAsync).WithTags("Ledger")
            .RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Read what all clients owe a legal entity, line by line, as at any day")
            .WithDescription("As of a client; a busy month has more lines than one answer takes.")
            .Produces<IReadOnlyList<AccountStatementResponse>>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/ledger/trial-balance", TrialAsync).WithTags("Ledger").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Read what each account of the ledger took and gave, up to a day")
            .Produces<IReadOnlyList<TrialBalanceResponse>>();
        api.MapGet("/ledger/journal", JournalAsync).WithTags("Ledger").RequireReach(ScopeReach.LegalEntity)
            .WithSummary("Download the ledger as journal lines, in CSV")
            .WithDescription(
                "Two lines for each transfer after the sequence `after` (default 0) and up to `upTo` (default: the "
                + "last). Lines become visible in the order of their sequence and never change: who reads on after "
                + "the last one taken never misses and never repeats one, though it counts from a day long past, and "
                + "the same `after` and `upTo` give the same bytes for ever. Numbers that are missing belong to other "
                + "legal entities. `from` and `to` keep only what counts from a day between them; what is booked on "
                + "such a day later is then in no file that was taken before.")
            .Produces(200, contentType: "text/csv").ProducesProblem(400);
    }

    private static async Task<IResult> AgedAsync(
        PageRequest page,
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null,
        Choice<AgedBy>? by = null)
    {
        var kind = by?.Value ?? AgedBy.Client;
        var after = page.After is { } place
            ? (Guid.Parse(place[..place.IndexOf(' ')]), place[(place.IndexOf(' ') + 1)..])
            : (Guid.Empty, "");
        var rows = await AgedBalance.OfAsync(
            db, caller.Scope, asOf ?? clock.Today(), kind, after, page.Limit + 1, cancellationToken);
        var names = await AgedNames.OfAsync(db, kind, [.. rows.Select(row => row.Id).Distinct()], cancellationToken);
        return TypedResults.Ok(page.PageOf(
            rows, row => $"{row.Id} {row.Currency}", row => AgedRowResponse.Of(row, names.GetValueOrDefault(row.Id))));
    }

    private static Task<IResult> OfClientAsync(
        ClientId id, Caller caller, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken,
        DateOnly? asOf = null, DateOnly? from = null) =>
        StatementAsync(
            AgedBy.Client, id.Value, db.Clients.VisibleTo(caller.Scope).Where(row => row.Id == id), caller, db,
            (from, asOf ?? clock.Today()), cancellationToken);

    private static Task<IResult> OfUnitAsync(
        ProductionUnitId id, Caller caller, GatewayDbContext db, TimeProvider clock,
        CancellationToken cancellationToken, DateOnly? asOf = null, DateOnly? from = null) =>
        StatementAsync(
            AgedBy.Unit, id.Value, db.Units.VisibleTo(caller.Scope).Where(row => row.Id == id), caller, db,
            (from, asOf ?? clock.Today()), cancellationToken);

    private static Task<IResult> OfLegalEntityAsync(
        LegalEntityId id, Caller caller, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken,
        DateOnly? asOf = null, DateOnly? from = null) =>
        StatementAsync(
            AgedBy.LegalEntity, id.Value, db.LegalEntities.VisibleTo(caller.Scope).Where(row => row.Id == id), caller,
            db, (from, asOf ?? clock.Today()), cancellationToken);

    private static async Task<IResult> StatementAsync(
        AgedBy by, Guid id, IQueryable<object> visible, Caller caller, GatewayDbContext db,
        (DateOnly? From, DateOnly To) period, CancellationToken cancellationToken)
    {
        if (!await visible.AnyAsync(cancellationToken))
        {
            return new ProblemResult(Problem.Of(ProblemTypes.NotFound));
        }

        var (to, first) = (period.To, period.From ?? period.To.AddMonths(-StatementMonths));
        var statements = await AccountStatement.OfAsync(db, caller.Scope, by, id, first, to, cancellationToken);
        return statements is null
            ? new ProblemResult(Refusal.OfParameter("SGW-PERIOD", "from", TooManyLines))
            : TypedResults.Ok(statements.Select(one => AccountStatementResponse.Of(one, first, to)).ToList());
    }

    private static async Task<IResult> TrialAsync(
        Caller caller,
        GatewayDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken,
        DateOnly? asOf = null)
    {
        var rows = await TrialBalance.OfAsync(db, caller.Scope, asOf ?? clock.Today(), cancellationToken);
        return TypedResults.Ok(rows.Select(TrialBalanceResponse.Of).ToList());
    }

    private static async Task<IResult> JournalAsync(
        Caller caller,
        GatewayDbContext db,
        JournalExport export,
        CancellationToken cancellationToken,
        long after = 0,
        long? upTo = null,
        DateOnly? from = null,
        DateOnly? to = null)
    {
        var last = await db.LedgerTransfers.OfEntityVisibleTo(caller.Scope)
            .MaxAsync(row => (long?)row.Sequence, cancellationToken) ?? 0;
        if (upTo > last)
        {
            return new ProblemResult(Refusal.OfParameter("SGW-UP-TO", "upTo", NotYet));
        }

        var end = upTo ?? last;
        return TypedResults.Stream(
            async stream =>
            {
                await using var output = new StreamWriter(stream, leaveOpen: true);
                await export.WriteAsync(
                    db, caller.Scope, from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue, output, cancellationToken,
                    after, end);
            },
            "text/csv; charset=utf-8",
            FormattableString.Invariant($"journal-{after}-{end}.csv"));
    }
}
