using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Dossiers that leave: kept byte for byte with their hash as a fact, released by a second person who names that hash,
/// and from then on sent by mail to the partner or open to its download. Nothing is kept of a case that no second
/// person confirmed, or that has ended.
/// </summary>
internal sealed class KeptDossiers(CaseLeaving leaving, IssuingOptions issuing, TimeProvider clock)
{
    /// <summary>What mail servers take; a larger one is downloaded.</summary>
    public const int MailOctetsMax = 18_000_000;

    public async Task<KeepOutcome> KeepAsync(
        GatewayDbContext db,
        Caller caller,
        RecoveryCaseId id,
        DossierOrder order,
        DossierFile archive,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row)
        {
            return new KeepOutcome.Unknown();
        }

        return await KeepAsync(
            db, row, Guid.CreateVersion7(clock.GetUtcNow()), order, archive, caller.Actor, cancellationToken);
    }

    /// <summary>The same of one that was made beside the request, under the id that was answered then.</summary>
    public async Task<KeepOutcome> KeepAsync(
        GatewayDbContext db, DossierWorkRow work, DossierFile archive, CancellationToken cancellationToken)
    {
        var row = await db.RecoveryCases.Include(one => one.Items).Include(one => one.Events)
            .AsSplitQuery().SingleAsync(one => one.Id == work.CaseId, cancellationToken);
        var order = new DossierOrder(work.AsOf, work.Language, work.IsSent);
        return await KeepAsync(db, row, work.Id, order, archive, work.AskedBy, cancellationToken);
    }

    private async Task<KeepOutcome> KeepAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Guid id,
        DossierOrder order,
        DossierFile archive,
        string actor,
        CancellationToken cancellationToken)
    {
        if (await leaving.WhyNotYetAsync(db, row, cancellationToken) is { } why)
        {
            return new KeepOutcome.NotNow(why);
        }

        var recipient = order.IsSent ? await RecipientAsync(db, row, cancellationToken) : null;
        if (order.IsSent && (recipient is null || archive.Content.Length > MailOctetsMax))
        {
            return new KeepOutcome.NotNow(recipient is null ? CaseSentences.NoAddress : CaseSentences.TooLargeToSend);
        }

        return new KeepOutcome.Kept(
            await StoreAsync(db, row, id, order, archive, recipient, actor, cancellationToken));
    }

    /// <summary>The address of the partner; null where none is named, or it has none.</summary>
    public static Task<string?> RecipientAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken) =>
        db.RecoveryPartners.Where(one => one.Id == row.PartnerId).Select(one => one.Email)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>A second person names the hash of what it has looked at: that leaves, and nothing else.</summary>
    public async Task<KeepOutcome> ReleaseAsync(
        GatewayDbContext db,
        Caller caller,
        RecoveryCaseId id,
        Guid dossier,
        string hash,
        CancellationToken cancellationToken)
    {
        if (await FindAsync(db, caller, id, cancellationToken) is not { } row
            || await db.CaseDossiers.SingleOrDefaultAsync(
                one => one.Id == dossier && one.CaseId == row.Id, cancellationToken) is not { } kept)
        {
            return new KeepOutcome.Unknown();
        }

        var why = kept.ReleasedBy is not null
            ? CaseSentences.Released
            : SecondPerson.WhyNot(kept.MadeBy, caller.Actor)
                ?? await leaving.WhyNotYetAsync(db, row, cancellationToken);
        if (why is not null)
        {
            return new KeepOutcome.NotNow(why);
        }

        if (!string.Equals(hash, kept.Hash, StringComparison.OrdinalIgnoreCase))
        {
            return new KeepOutcome.OtherHash();
        }

        if (await leaving.WhyNotAsync(db, row, cancellationToken) is { Count: > 0 } reasons)
        {
            return new KeepOutcome.Inadmissible(reasons);
        }

        await ReleaseAsync(db, row, kept, caller.Actor, cancellationToken);
        return new KeepOutcome.Kept(kept);
    }

    private async Task ReleaseAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        CaseDossierRow kept,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        (kept.ReleasedBy, kept.ReleasedAt) = (actor, now);
        if (kept.Recipient is not null)
        {
            kept.DeliveryId = DeliveryId.New(clock);
            db.Deliveries.Add(await DeliveryAsync(db, row, kept, now, cancellationToken));
        }

        row.Version++;
        await TellAsync(db, row, kept, actor, CaseFactKinds.DossierReleased, now, cancellationToken);
    }

    private async Task<CaseDossierRow> StoreAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Guid id,
        DossierOrder order,
        DossierFile archive,
        string? recipient,
        string actor,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var kept = new CaseDossierRow
        {
            Id = id,
            CaseId = row.Id,
            AsOf = order.AsOf,
            Language = order.Language,
            Hash = await archive.HashAsync(cancellationToken),
            MadeBy = actor,
            MadeAt = now,
            Recipient = recipient,
        };
        db.CaseDossiers.Add(kept);
        row.Version++;
        await db.SaveChangesAsync(cancellationToken);
        await DossierParts.WriteAsync(db, kept.Id, archive, cancellationToken);
        await TellAsync(db, row, kept, actor, CaseFactKinds.DossierKept, now, cancellationToken);
        return kept;
    }

    private static Task TellAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        CaseDossierRow kept,
        string actor,
        string kind,
        DateTimeOffset at,
        CancellationToken cancellationToken) => db.AppendAsync(
        new FactDraft(
            CaseFactKinds.ObjectType, row.Id.Value, at, actor, kind,
            FactData.Of(
                ("dossier", kept.Id.ToString()),
                ("asOf", kept.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("recipient", kept.Recipient)),
            kept.Hash),
        cancellationToken);

    private static Task<RecoveryCaseRow?> FindAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseId id, CancellationToken cancellationToken) =>
        db.RecoveryCases.VisibleTo(caller.Scope).Include(one => one.Items).Include(one => one.Events)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

    /// <summary>It travels under the oldest invoice of the case, as a reminder does.</summary>
    private async Task<DeliveryRow> DeliveryAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        CaseDossierRow kept,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        var ids = row.Items.Select(item => item.InvoiceId).ToList();
        var oldest = await db.Receivables.Where(one => ids.Contains(one.InvoiceId))
            .OrderBy(one => one.DueDate).ThenBy(one => one.Number)
            .Select(one => new { one.InvoiceId, one.UnitId }).FirstAsync(cancellationToken);
        return new DeliveryRow
        {
            Id = kept.DeliveryId!.Value,
            DocumentId = oldest.InvoiceId,
            UnitId = oldest.UnitId,
            Channel = DeliveryChannel.Dossier,
            Recipient = kept.Recipient!,
            MessageId = $"{kept.Id}@{issuing.MessageIdDomain}",
            State = DeliveryState.Queued,
            QueuedAt = at,
            NextAttemptAt = at,
        };
    }
}
