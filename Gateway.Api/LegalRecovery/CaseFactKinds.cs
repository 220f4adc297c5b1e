namespace Gateway.Api.LegalRecovery;

/// <summary>The timeline of recovery cases.</summary>
internal static class CaseFactKinds
{
    public const string ObjectType = "recovery-case";
    public const string Proposed = "case.proposed";
    public const string Confirmed = "case.confirmed";
    public const string HoldAsked = "case.hold-asked";
    public const string HoldAnswered = "case.hold-answered";
    public const string Happened = "case.happened";
    public const string Transferred = "case.transferred";
    public const string UnitsTold = "case.units-told";
    public const string DossierKept = "case.dossier-kept";
    public const string DossierReleased = "case.dossier-released";
    public const string DeadlineNear = "case.deadline-near";
    public const string NothingOwed = "case.nothing-owed";
}
