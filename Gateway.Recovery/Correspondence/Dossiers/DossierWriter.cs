using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>Puts the papers of a dossier into words. The same paper gives the same text, byte for byte.</summary>
public static class DossierWriter
{
    /// <summary>The letter on top, with the list of what follows.</summary>
    public static Task<string> CoverAsync(DossierPaper paper, Language language, IReadOnlyList<DossierPart> parts) =>
        RazorText.RenderAsync<CoverPage>(new()
        {
            [nameof(CoverPage.Paper)] = paper,
            [nameof(CoverPage.Language)] = language,
            [nameof(CoverPage.Parts)] = parts,
        });

    /// <summary>Who asks what of whom, with the sheets, the reminders and what the client said.</summary>
    public static Task<string> StatementAsync(DossierPaper paper, Language language) =>
        RazorText.RenderAsync<StatementPage>(new()
        {
            [nameof(StatementPage.Paper)] = paper,
            [nameof(StatementPage.Language)] = language,
        });
}
