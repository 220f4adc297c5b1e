using System.Security.Cryptography;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Timeline;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Timeline;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Keeps papers that prove a debt at a client or an invoice: byte for byte, with their hash as a fact, and never
/// changed. Every dossier of the client's cases carries them.
/// </summary>
internal sealed class KeepExhibit(TimeProvider clock)
{
    /// <summary>Papers at one client or invoice, withdrawn ones among them.</summary>
    public const int ExhibitsMax = 30;

    /// <summary>Of all papers at one client or invoice: 30 MiB.</summary>
    public const int OctetsMax = 30 * 1024 * 1024;

    private const string ClientObject = "client";

    private static readonly Sentence TooMany = new(
        "Au plus {0} pièces et {1} octets se conservent au même endroit.",
        "Op één plaats worden hoogstens {0} stukken en {1} bytes bewaard.",
        "An einem Ort werden höchstens {0} Stücke und {1} Bytes aufbewahrt.",
        "At most {0} papers and {1} bytes are kept in one place.");

    public async Task<ExhibitOutcome> RunAsync(
        GatewayDbContext db, ExhibitHolder holder, ExhibitPaper paper, Caller caller,
        CancellationToken cancellationToken)
    {
        var reading = ExhibitCheck.Read(paper.Content, paper.FileName);
        if (reading.MediaType is not { } mediaType)
        {
            return new ExhibitOutcome.Refused(reading.Findings);
        }

        var there = await db.Exhibits.AsNoTracking().Where(row => row.HolderId == holder.Id)
            .ToListAsync(cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(paper.Content));
        if (there.Find(row => row.Hash == hash && row.UnitId == holder.Unit && row.WithdrawnAt is null) is { } known)
        {
            return new ExhibitOutcome.Known(known);
        }

        if (there.Count >= ExhibitsMax || there.Sum(row => (long)row.Octets) + paper.Content.Length > OctetsMax)
        {
            return new ExhibitOutcome.Refused(
                [Finding.Fatal("SGW-EXHIBIT-ROOM", "/content", TooMany.With(ExhibitsMax, OctetsMax))]);
        }

        var now = clock.GetUtcNow();
        var kept = new ExhibitRow
        {
            Id = Guid.CreateVersion7(now),
            LegalEntityId = holder.LegalEntity,
            ClientId = holder.Client,
            InvoiceId = holder.Invoice,
            UnitId = holder.Unit,
            HolderId = holder.Id,
            Sequence = there.Count + 1,
            Kind = paper.Kind,
            FileName = paper.FileName,
            MediaType = mediaType,
            Description = paper.Description,
            Octets = paper.Content.Length,
            Hash = hash,
            KeptBy = caller.Actor,
            KeptAt = now,
        };
        db.Exhibits.Add(kept);
        db.ExhibitContents.Add(new ExhibitContentRow { ExhibitId = kept.Id, Content = paper.Content });
        await NoteAsync(db, kept, FactKinds.ExhibitKept, caller, cancellationToken);
        return new ExhibitOutcome.Kept(kept);
    }

    /// <summary>One that was kept by mistake goes into no dossier any more; its bytes stay. False when it was withdrawn
    /// before.</summary>
    public async Task<bool> WithdrawAsync(
        GatewayDbContext db, ExhibitRow row, Caller caller, CancellationToken cancellationToken)
    {
        if (row.WithdrawnAt is not null)
        {
            return false;
        }

        (row.WithdrawnAt, row.WithdrawnBy) = (clock.GetUtcNow(), caller.Actor);
        await NoteAsync(db, row, FactKinds.ExhibitWithdrawn, caller, cancellationToken);
        return true;
    }

    private async Task NoteAsync(
        GatewayDbContext db, ExhibitRow row, string kind, Caller caller, CancellationToken cancellationToken) =>
        await db.AppendAsync(
            new FactDraft(
                row.InvoiceId is null ? ClientObject : DocumentFacts.ObjectType, row.HolderId, clock.GetUtcNow(),
                caller.Actor, kind,
                FactData.Of(
                    ("exhibit", row.Id.ToString()),
                    ("kind", row.Kind.ToString()),
                    ("mediaType", row.MediaType),
                    ("fileName", row.FileName)),
                row.Hash),
            cancellationToken);
}
