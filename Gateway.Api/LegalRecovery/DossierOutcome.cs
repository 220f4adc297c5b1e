namespace Gateway.Api.LegalRecovery;

/// <summary>What came of making a dossier. A closed union.</summary>
internal abstract record DossierOutcome
{
    private DossierOutcome()
    {
    }

    /// <param name="Archive">The ZIP with everything, the one PDF in it; the caller closes it.</param>
    public sealed record Made(DossierFile Archive) : DossierOutcome;

    /// <summary>A paper cannot be rendered now; the reason says why.</summary>
    public sealed record NotNow(string Reason) : DossierOutcome;
}
