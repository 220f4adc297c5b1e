using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Identity;

/// <summary>A row that belongs to a legal entity as a whole, and to none of its units.</summary>
internal interface IOfLegalEntity
{
    LegalEntityId LegalEntityId { get; }
}
