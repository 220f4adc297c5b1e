using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Notes that a client is insolvent, by whichever door it is told: nobody reminds it any more, the guarantee fund looks
/// at its advances, and its open cases learn of it at once.
/// </summary>
internal sealed class NoteInsolvency(RecordInsolvency record, CaseActs cases)
{
    public async Task<InsolvencyRow> RunAsync(
        GatewayDbContext db,
        LegalEntityId legalEntity,
        ClientId client,
        DateOnly since,
        string reference,
        InsolvencyKind kind,
        string actor,
        CancellationToken cancellationToken)
    {
        var row = await record.RunAsync(db, legalEntity, client, since, reference, kind, actor, cancellationToken);
        await cases.TellInsolvencyAsync(db, row, actor, cancellationToken);
        return row;
    }
}
