using Gateway.Api.Persistence;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Dunning;

/// <summary>The clients of a slice.</summary>
internal static class ClientCards
{
    public static Task<Dictionary<ClientId, ClientCard>> ReadAsync(
        GatewayDbContext db, DunningSlice slice, CancellationToken cancellationToken) =>
        slice.In(db.Clients.AsNoTracking())
            .Select(row => new ClientCard
            {
                Id = row.Id,
                LegalEntityId = row.LegalEntityId,
                Kind = row.Kind,
                Name = row.Name,
                Language = row.Language,
                LettersComeBack = row.LettersReturnedOn != null,
                Address = new PostalAddress
                {
                    Street = row.Street,
                    AdditionalStreet = row.AdditionalStreet,
                    PostCode = row.PostCode,
                    City = row.City,
                    Country = row.Country,
                },
                Contacts = row.Contacts.OrderBy(contact => contact.Position).Select(contact => new ClientContact
                {
                    Purpose = contact.Purpose,
                    Email = contact.Email,
                    Name = contact.Name,
                    Phone = contact.Phone,
                    UnitId = contact.UnitId,
                }).ToList(),
            })
            .ToDictionaryAsync(card => card.Id, cancellationToken);
}
