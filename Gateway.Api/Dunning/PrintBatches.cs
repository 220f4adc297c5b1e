using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Pdf;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>
/// Letters for the mail house. Making a batch decides which letters are handed over, after a last look at each; its
/// files are made from the stored letters at every download, so a batch that was lost on the way is fetched again. They
/// have left, and count, once the receipt of the mail house is noted.
/// </summary>
internal sealed class PrintBatches(NoticeCheck check, BankAge bank, IPdfRenderer renderer, TimeProvider clock)
{
    /// <summary>What one batch holds at most; the rest goes with the next.</summary>
    public const int LettersMax = 500;

    private static readonly Sentence Holiday = new(
        "Rien ne part un jour qui n'est pas ouvrable.", "Op een dag die geen werkdag is, vertrekt niets.",
        "An einem Tag, der kein Werktag ist, geht nichts ab.", "Nothing leaves on a day that is no working day.");

    private static readonly Sentence PostedAlready = new(
        "Le reçu de ce lot est déjà noté.", "Het ontvangstbewijs van deze zending is al genoteerd.",
        "Der Beleg dieser Sendung ist schon vermerkt.", "The receipt of this batch is noted already.");

    private static readonly Sentence WantedDay = new(
        "Le jour va de celui du lot, le {0}, à aujourd'hui.", "De dag ligt tussen die van de zending, {0}, en vandaag.",
        "Der Tag liegt zwischen dem der Sendung, {0}, und heute.",
        "The day is from that of the batch, {0}, to today.");

    private static readonly Sentence IsDropped = new(
        "Ce lot est abandonné ; ses lettres attendent un autre lot.",
        "Deze zending is vervallen; haar brieven wachten op een andere.",
        "Diese Sendung ist verworfen; ihre Briefe warten auf eine andere.",
        "This batch is dropped; its letters wait for another.");

    private static readonly Sentence NothingWaits = new(
        "Aucune lettre n'attend.", "Geen brief wacht.", "Kein Brief wartet.", "No letter waits.");

    /// <summary>
    /// Why no batch is made now; null when one may be. While the bank is not known its letters wait: none is stopped.
    /// </summary>
    public async Task<Sentence?> WhyNotNowAsync(
        GatewayDbContext db, LegalEntityId legalEntity, CancellationToken cancellationToken) =>
        !BusinessCalendar.IsWorkingDay(clock.Today()) ? Holiday
        : !await Waiting(db.Notices, legalEntity).AnyAsync(cancellationToken) ? NothingWaits
        : await bank.WhyNotYetAsync(legalEntity, cancellationToken);

    /// <summary>Why it is over, so that no receipt of it can be noted and it cannot be dropped; null while it is not.
    /// </summary>
    public static Sentence? WhyOver(PrintBatchRow batch) =>
        batch.PostedOn is not null ? PostedAlready
        : batch.DroppedAt is not null ? IsDropped
        : null;

    /// <summary>What is wrong with the day on which a batch would have been posted.</summary>
    public Finding? FaultOf(PrintBatchRow batch, DateOnly on) => on < batch.On || on > clock.Today()
        ? Finding.Fatal("SGW-BATCH-DAY", "/on", WantedDay.With($"{batch.On:yyyy-MM-dd}"))
        : null;

    public async Task<PrintBatchRow> MakeAsync(
        GatewayDbContext db, LegalEntityId legalEntity, string actor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var waiting = await Waiting(db.Notices, legalEntity).Include(row => row.Items)
            .OrderBy(row => row.Id)
            .Take(LettersMax)
            .ToListAsync(cancellationToken);
        var (stopped, served) = (0, new HashSet<ClientId>());
        foreach (var notice in waiting)
        {
            var reason = await check.FindAsync(db, notice, cancellationToken);
            if (reason is null && !served.Add(notice.ClientId))
            {
                continue; // a client gets one letter of a batch; the next look decides on the other
            }

            if (reason is null)
            {
                notice.PrintBatchId = id;
                continue;
            }

            stopped++;
            await NoticeDeliveries.SetAsync(db, notice, NoticeState.Stopped, reason, now, cancellationToken);
        }

        var batch = new PrintBatchRow
        {
            Id = id,
            LegalEntityId = legalEntity,
            On = BusinessCalendar.DayOf(now),
            MadeAt = now,
            MadeBy = actor,
            Letters = served.Count,
            Stopped = stopped,
        };
        db.PrintBatches.Add(batch);
        return batch;
    }

    /// <summary>The mail house posted them: from that day they are sent, with its receipt as proof.</summary>
    public async Task PostAsync(
        GatewayDbContext db,
        PrintBatchRow batch,
        DateOnly on,
        string proof,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        (batch.PostedOn, batch.Proof, batch.PostedBy) = (on, proof, actor);
        var letters = await db.Notices.Include(row => row.Items)
            .Where(row => row.PrintBatchId == batch.Id && row.State == NoticeState.Queued)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var letter in letters)
        {
            await NoticeDeliveries.SetAsync(db, letter, NoticeState.Sent, proof, now, cancellationToken, on);
        }
    }

    /// <summary>
    /// It never reached the post: its letters wait for another batch, which looks at each of them again.
    /// </summary>
    public async Task DropAsync(
        GatewayDbContext db, PrintBatchRow batch, string actor, CancellationToken cancellationToken)
    {
        (batch.DroppedAt, batch.DroppedBy) = (clock.GetUtcNow(), actor);
        await db.Notices.Where(row => row.PrintBatchId == batch.Id && row.State == NoticeState.Queued)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.PrintBatchId, (Guid?)null), cancellationToken);
    }

    /// <summary>The files of a batch; null when no PDF can be made at present.</summary>
    public async Task<byte[]?> ZipAsync(GatewayDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var batch = await db.PrintBatches.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var letters = await (
            from notice in db.Notices.AsNoTracking()
            join letter in db.NoticeLetters on notice.Id equals letter.NoticeId
            join client in db.Clients on notice.ClientId equals client.Id
            where notice.PrintBatchId == id
            orderby notice.Number
            select new
            {
                notice.Number, letter.Html, letter.Hash, client.Name, client.Country, client.PostCode,
            })
            .ToListAsync(cancellationToken);
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            var manifest = new StringBuilder(
                "file\tnumber\taddressee\tcountry\tpost code\tpages\tsha256 of the letter\n");
            foreach (var letter in letters)
            {
                var outcome = await renderer.RenderAsync(new PdfRequest(letter.Html, []), cancellationToken);
                if (outcome is not PdfOutcome.Rendered pdf)
                {
                    return null;
                }

                await AddAsync(zip, $"{letter.Number}.pdf", pdf.Content, batch.MadeAt, cancellationToken);
                manifest.Append(
                    CultureInfo.InvariantCulture,
                    $"{letter.Number}.pdf\t{letter.Number}\t{OneCell(letter.Name)}\t{letter.Country}\t");
                manifest.Append(
                    CultureInfo.InvariantCulture, $"{OneCell(letter.PostCode)}\t{pdf.Pages}\t{letter.Hash}\n");
            }

            await AddAsync(
                zip, "manifest.tsv", Encoding.UTF8.GetBytes(manifest.ToString()), batch.MadeAt, cancellationToken);
        }

        return buffer.ToArray();
    }

    /// <summary>A name may hold what would end a cell or a line.</summary>
    private static string OneCell(string text) => string.Concat(text.Select(one => char.IsControl(one) ? ' ' : one));

    private static async Task AddAsync(
        ZipArchive zip, string name, byte[] content, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }

    private static IQueryable<NoticeRow> Waiting(IQueryable<NoticeRow> notices, LegalEntityId legalEntity) =>
        notices.Where(row => row.LegalEntityId == legalEntity && row.Channel == NoticeChannel.Post
            && row.State == NoticeState.Queued && row.PrintBatchId == null);
}
