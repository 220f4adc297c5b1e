using Gateway.Domain.Parties;

namespace Gateway.Api.Identity;

/// <summary>
/// What a caller may touch. Every query of the API takes one, so that leaving it out does not compile. A closed
/// union, ordered: a unit lies in its legal entity, which lies in administration.
/// </summary>
internal abstract record Scope
{
    private Scope()
    {
    }

    /// <summary>Whether what belongs to this unit of this legal entity may be read and written.</summary>
    public abstract bool Covers(LegalEntityId legalEntity, ProductionUnitId unit);

    /// <summary>Whether the legal entity as a whole may be read and written.</summary>
    public abstract bool Covers(LegalEntityId legalEntity);

    /// <summary>Whether it reaches as far as <paramref name="reach"/>.</summary>
    public abstract bool Reaches(ScopeReach reach);

    /// <summary>One production unit, under the legal entity it never leaves.</summary>
    public sealed record Unit(ProductionUnitId UnitId, LegalEntityId LegalEntityId) : Scope
    {
        public override bool Covers(LegalEntityId legalEntity, ProductionUnitId unit) =>
            (legalEntity, unit) == (LegalEntityId, UnitId);

        public override bool Covers(LegalEntityId legalEntity) => false;

        public override bool Reaches(ScopeReach reach) => reach == ScopeReach.Unit;
    }

    /// <summary>One legal entity with all its units and clients.</summary>
    public sealed record Entity(LegalEntityId LegalEntityId) : Scope
    {
        public override bool Covers(LegalEntityId legalEntity, ProductionUnitId unit) => Covers(legalEntity);

        public override bool Covers(LegalEntityId legalEntity) => legalEntity == LegalEntityId;

        public override bool Reaches(ScopeReach reach) => reach is ScopeReach.Unit or ScopeReach.LegalEntity;
    }

    /// <summary>
    /// A bailiff or lawyer outside of the house: the recovery cases that were handed to it, and nothing else. No unit
    /// and no legal entity is in its reach.
    /// </summary>
    public sealed record Partner(Guid PartnerId) : Scope
    {
        public override bool Covers(LegalEntityId legalEntity, ProductionUnitId unit) => false;

        public override bool Covers(LegalEntityId legalEntity) => false;

        public override bool Reaches(ScopeReach reach) => reach == ScopeReach.Partner;
    }

    /// <summary>Everything.</summary>
    public sealed record Administration : Scope
    {
        public override bool Covers(LegalEntityId legalEntity, ProductionUnitId unit) => true;

        public override bool Covers(LegalEntityId legalEntity) => true;

        public override bool Reaches(ScopeReach reach) => true;
    }
}
