using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>What a dossier says of a case as at a day, before it is put into words.</summary>
public sealed record DossierPaper
{
    /// <summary>The number of the case, as partners quote it.</summary>
    public required string Case { get; init; }

    /// <summary>The procedure, in words.</summary>
    public required Sentence Way { get; init; }

    /// <summary>Whether a claim is declared in a collective procedure; else somebody is asked to recover it.</summary>
    public required bool IsDeclaration { get; init; }

    /// <summary>The last day with interest, and the date of the papers.</summary>
    public required DateOnly AsOf { get; init; }

    public required LegalEntity Creditor { get; init; }

    public required Client Debtor { get; init; }

    /// <summary>The bailiff, lawyer, trustee or court; null when none is named yet.</summary>
    public string? Partner { get; init; }

    /// <summary>The oldest due first.</summary>
    public required IReadOnlyList<DossierClaim> Claims { get; init; }

    /// <summary>Interest and clauses together, where the procedure caps them; null where it does not.</summary>
    public Sheet? Cap { get; init; }

    /// <summary>What is owed of what bailiff, court and lawyer have cost.</summary>
    public required Amount Costs { get; init; }

    /// <summary>What the client has to its credit elsewhere, and is not taken off; null for nothing.</summary>
    public Amount? Credits { get; init; }

    public required IReadOnlyList<DossierReminder> Reminders { get; init; }

    /// <summary>What the client contested, complained about or promised.</summary>
    public required IReadOnlyList<DossierObjection> Objections { get; init; }

    /// <summary>What was kept for the case beside the invoices.</summary>
    public IReadOnlyList<DossierExhibit> Exhibits { get; init; } = [];

    public Amount Principal => Sum(Claims.Select(claim => claim.Principal));

    public Amount Additional => Cap?.Total ?? Sum(Claims.Select(claim => claim.Additional));

    public Amount Total => Principal + Additional + Costs;

    /// <summary>Nobody contests any of it.</summary>
    public bool IsUncontested => !Objections.Any(one => one.IsDispute && one.Until is null);

    private Amount Sum(IEnumerable<Amount> amounts) => Amount.Sum(amounts, Costs.Currency);
}
