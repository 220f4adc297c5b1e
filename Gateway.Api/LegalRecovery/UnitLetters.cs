using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Deliveries;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Writes to the holders of the units, each in its language, that a client is about to go to law and how to ask for a
/// hold. The words are stored with the case and leave by the queue of deliveries; a unit without an address has the
/// event alone.
/// </summary>
internal sealed class UnitLetters(IssuingOptions issuing, TimeProvider clock)
{
    /// <summary>What fits a mail; who has more is told the oldest.</summary>
    private const int NumbersMax = 20;

    /// <returns>The names of the units that have no address to write to.</returns>
    public async Task<IReadOnlyList<string>> WriteAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Client client,
        IReadOnlyList<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        var ids = receivables.Select(one => one.UnitId).Distinct().ToList();
        var units = await db.Units.AsNoTracking().Where(one => ids.Contains(one.Id))
            .OrderBy(one => one.Id).Select(one => new { one.Id, one.Name, one.Email, one.Language })
            .ToListAsync(cancellationToken);
        var sender = await db.LegalEntities.Where(one => one.Id == row.LegalEntityId).Select(one => one.Name)
            .SingleAsync(cancellationToken);
        foreach (var unit in units.Where(one => one.Email is not null))
        {
            var own = receivables.Where(one => one.UnitId == unit.Id)
                .OrderBy(one => one.DueDate).ThenBy(one => one.Number).ToList();
            var numbers = string.Join(", ", own.Take(NumbersMax).Select(one => one.Number))
                + (own.Count > NumbersMax ? ", …" : "");
            var (subject, text) = UnitMail.Words(
                unit.Language, sender, client.Name, numbers, ProcedureWords.Of(row.Procedure), row.Name,
                row.LeavesFrom);
            var delivery = DeliveryOf(own[0], unit.Email!);
            db.Deliveries.Add(delivery);
            db.CaseLetters.Add(new CaseLetterRow
            {
                DeliveryId = delivery.Id,
                CaseId = row.Id,
                UnitId = unit.Id,
                Language = unit.Language,
                Subject = subject,
                Text = text,
            });
        }

        return [.. units.Where(one => one.Email is null).Select(one => one.Name)];
    }

    /// <summary>It travels under the unit's oldest invoice of the case.</summary>
    private DeliveryRow DeliveryOf(ReceivableRow oldest, string recipient)
    {
        var (id, now) = (DeliveryId.New(clock), clock.GetUtcNow());
        return new DeliveryRow
        {
            Id = id,
            DocumentId = oldest.InvoiceId,
            UnitId = oldest.UnitId,
            Channel = DeliveryChannel.UnitLetter,
            Recipient = recipient,
            MessageId = $"{id}@{issuing.MessageIdDomain}",
            State = DeliveryState.Queued,
            QueuedAt = now,
            NextAttemptAt = now,
        };
    }
}
