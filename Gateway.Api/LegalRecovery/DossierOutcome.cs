namespace Gateway.Api.LegalRecovery;

/// <summary>What came of making a dossier. A closed union.</summary>
internal abstract record DossierOutcome
{
    private DossierOutcome()
    {
    }

    /// <param name="Archive">The ZIP with everything.</param>
    /// <param name="Pdf">The papers one after the other; it is in the archive as well.</param>
    public sealed record Made(byte[] Archive, byte[] Pdf) : DossierOutcome;

    /// <summary>A paper cannot be rendered now; the reason says why.</summary>
    public sealed record NotNow(string Reason) : DossierOutcome;
}
