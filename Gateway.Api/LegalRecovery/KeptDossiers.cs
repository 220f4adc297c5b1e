using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Dossiers that leave: kept byte for byte with their hash as a fact, to be downloaded, or sent by mail to the partner.
/// Nothing is kept of a case that no second person confirmed.
/// </summary>
internal sealed class KeptDossiers(IssuingOptions issuing, TimeProvider clock)
{
    /// <summary>What mail servers take; a larger one is downloaded.</summary>
    public const int MailOctetsMax = 18_000_000;

    /// <summary>Why nothing may leave; null when it may.</summary>
    public Sentence? WhyNot(RecoveryCaseRow row) =>
        row.HoldReason is not null ? CaseSentences.OnHold
        : row.ConfirmedBy is null ? CaseSentences.NotConfirmed
        : clock.Today() < row.LeavesFrom ? CaseSentences.TooEarly.With(row.LeavesFrom.Value)
        : null;

    public async Task<KeepOutcome> KeepAsync(
        GatewayDbContext db,
        Caller caller,
        RecoveryCaseId id,
        DossierOrder order,
        DossierFile archive,
        CancellationToken cancellationToken)
    {
        var row = await db.RecoveryCases.VisibleTo(caller.Scope).Include(one => one.Items)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (row is null)
        {
            return new KeepOutcome.Unknown();
        }

        if (WhyNot(row) is { } why)
        {
            return new KeepOutcome.NotNow(why);
        }

        var recipient = order.IsSent
            ? await db.RecoveryPartners.Where(one => one.Id == row.PartnerId).Select(one => one.Email)
                .SingleOrDefaultAsync(cancellationToken)
            : null;
        if (order.IsSent && (recipient is null || archive.Content.Length > MailOctetsMax))
        {
            return new KeepOutcome.NotNow(recipient is null ? CaseSentences.NoAddress : CaseSentences.TooLargeToSend);
        }

        return new KeepOutcome.Kept(await KeepAsync(db, caller, row, order, archive, recipient, cancellationToken));
    }

    private async Task<CaseDossierRow> KeepAsync(
        GatewayDbContext db,
        Caller caller,
        RecoveryCaseRow row,
        DossierOrder order,
        DossierFile archive,
        string? recipient,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var kept = new CaseDossierRow
        {
            Id = Guid.CreateVersion7(now),
            CaseId = row.Id,
            AsOf = order.AsOf,
            Language = order.Language,
            Hash = await archive.HashAsync(cancellationToken),
            MadeBy = caller.Actor,
            MadeAt = now,
            Recipient = recipient,
            DeliveryId = recipient is null ? null : DeliveryId.New(clock),
        };
        db.CaseDossiers.Add(kept);
        if (kept.DeliveryId is not null)
        {
            db.Deliveries.Add(await DeliveryAsync(db, row, kept, cancellationToken));
        }

        row.Version++;
        await db.SaveChangesAsync(cancellationToken);
        await DossierParts.WriteAsync(db, kept.Id, archive, cancellationToken);
        await db.AppendAsync(
            new FactDraft(
                CaseFactKinds.ObjectType, row.Id.Value, now, caller.Actor, CaseFactKinds.DossierKept,
                FactData.Of(
                    ("dossier", kept.Id.ToString()),
                    ("asOf", kept.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    ("recipient", recipient)),
                kept.Hash),
            cancellationToken);
        return kept;
    }

    /// <summary>It travels under the oldest invoice of the case, as a reminder does.</summary>
    private async Task<DeliveryRow> DeliveryAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseDossierRow kept, CancellationToken cancellationToken)
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
            QueuedAt = kept.MadeAt,
            NextAttemptAt = kept.MadeAt,
        };
    }
}
