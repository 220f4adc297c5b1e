using Gateway.Domain.Findings;
using Gateway.Domain.LegalRecovery;
using Gateway.Recovery.Correspondence.Dossiers;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What a person says of a paper, kept as it was written until the paper is taken.</summary>
public sealed record ExhibitForm(string Kind, string Invoice, string Description)
{
    public const int InvoiceLengthMax = 32;

    public static ExhibitForm Empty { get; } = new("", "", "");

    internal static ExhibitForm Of(IFormCollection form) => new(
        form["kind"].ToString(), form["invoice"].ToString().Trim(), form["description"].ToString().Trim());

    /// <summary>What the paper proves, or all that is wrong with what was written.</summary>
    internal (ExhibitKind Kind, IReadOnlyList<Finding> Findings) Read()
    {
        var findings = new List<Finding>();
        if (!Enum.TryParse<ExhibitKind>(Kind, out var kind) || !Enum.IsDefined(kind))
        {
            findings.Add(Finding.Fatal("SGW-EXHIBIT-KIND", "/kind", ExhibitTexts.WantsKind));
        }

        if (Description.Length > ExhibitCheck.DescriptionLengthMax)
        {
            findings.Add(Finding.Fatal(
                "SGW-EXHIBIT-DESCRIPTION", "/description",
                Dunning.HoldTexts.TooLong.With(ExhibitCheck.DescriptionLengthMax)));
        }

        return (kind, findings);
    }
}
