using System.Globalization;
using System.Text;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.LegalRecovery;

/// <summary>The letter on top of a dossier: who asks what of whom, invoice by invoice, with the sheets.</summary>
internal static class DossierLetter
{
    private static readonly Sentence Title = new(
        "État de créance au {0:yyyy-MM-dd}", "Staat van de schuldvordering op {0:yyyy-MM-dd}",
        "Forderungsaufstellung zum {0:yyyy-MM-dd}", "Statement of claim as at {0:yyyy-MM-dd}");

    private static readonly Sentence Way = new("Voie : {0}", "Weg: {0}", "Weg: {0}", "Way: {0}");
    private static readonly Sentence Creditor = new("Créancier", "Schuldeiser", "Gläubiger", "Creditor");
    private static readonly Sentence Debtor = new("Débiteur", "Schuldenaar", "Schuldner", "Debtor");

    private static readonly Sentence Line = new(
        "Facture {0} du {1:yyyy-MM-dd}, échue le {2:yyyy-MM-dd} : reste {3}",
        "Factuur {0} van {1:yyyy-MM-dd}, vervallen op {2:yyyy-MM-dd}: blijft {3}",
        "Rechnung {0} vom {1:yyyy-MM-dd}, fällig am {2:yyyy-MM-dd}: offen {3}",
        "Invoice {0} of {1:yyyy-MM-dd}, due on {2:yyyy-MM-dd}: open {3}");

    private static readonly Sentence Total = new(
        "Total réclamé : {0}", "Totaal gevorderd: {0}", "Gesamtforderung: {0}", "Total claimed: {0}");

    public static string Write(
        Procedure procedure,
        LegalEntity creditor,
        Client client,
        IReadOnlyList<(Receivable Receivable, Claim? Claim)> claims,
        Language language,
        DateOnly asOf)
    {
        var text = new StringBuilder();
        Say(Title.With(asOf));
        Say(Way.With(procedure.ToString()));
        Say(Sentence.Same(""));
        Say(Sentence.Same(
            $"{Creditor.In(language)}: {creditor.Name}, {creditor.EnterpriseNumber}, {creditor.Address}"));
        Say(Sentence.Same(
            $"{Debtor.In(language)}: {client.Name}, {client.EnterpriseNumber?.ToString() ?? "–"}, {client.Address}"));
        foreach (var (receivable, claim) in claims)
        {
            var header = receivable.Header;
            Say(Sentence.Same(""));
            var open = claim?.Principal ?? receivable.Balance(asOf);
            Say(Line.With(header.Number, header.IssueDate, header.DueDate, open.ToString()));
            foreach (var item in claim?.Items ?? [])
            {
                text.Append(SheetText.Write(item.Sheet, language));
            }

            foreach (var blocker in claim?.Blockers ?? [])
            {
                Say(Sentence.Same($"  * {blocker.Message.In(language)}"));
            }
        }

        Say(Sentence.Same(""));
        var total = Amount.Sum(
            claims.Select(one => one.Claim?.Total ?? one.Receivable.Balance(asOf)),
            claims[0].Receivable.Header.Currency);
        Say(Total.With(total.ToString()));
        return text.ToString();

        void Say(Sentence sentence) => text.Append(CultureInfo.InvariantCulture, $"{sentence.In(language)}\n");
    }
}
