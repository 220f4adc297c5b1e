using Gateway.Api.Persistence;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>
/// Whose a participant is: an enterprise number (0208) or VAT number (9925) of a legal entity of ours, or the number of
/// our seat (0242), alone or with a use case behind it (Policy for use of identifiers, SPIS).
/// </summary>
internal sealed class ParticipantOwners(AccessPointIdentity identity)
{
    private const string EnterpriseScheme = "0208";
    private const string VatScheme = "9925";
    private const string SeatScheme = "0242";
    private const int SeatDigits = 6;

    public async Task<(bool IsOurs, LegalEntityId? Entity)> FindAsync(
        GatewayDbContext db, ParticipantId participant, CancellationToken cancellationToken)
    {
        if (participant.Scheme == SeatScheme)
        {
            return (IsOfSeat(participant.Value), null);
        }

        var digits = participant.Scheme switch
        {
            EnterpriseScheme => participant.Value,
            VatScheme => participant.Value["be".Length..],
            _ => "",
        };
        if (!EnterpriseNumber.TryParse(digits, out var number))
        {
            return (false, null);
        }

        var entity = await db.LegalEntities.Where(row => row.EnterpriseNumber == number)
            .Select(row => (LegalEntityId?)row.Id).SingleOrDefaultAsync(cancellationToken);
        return (entity is not null, entity);
    }

    private bool IsOfSeat(string value) =>
        value.StartsWith(identity.Seat[^SeatDigits..], StringComparison.Ordinal)
        && (value.Length == SeatDigits || value[SeatDigits] == '-');
}
