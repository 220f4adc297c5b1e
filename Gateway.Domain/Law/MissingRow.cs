using System.Globalization;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>A row that a calculation needed and the book does not have.</summary>
/// <param name="Key">What it would say.</param>
/// <param name="On">The first day it was needed on.</param>
/// <param name="Country">The country it was asked for.</param>
public sealed record MissingRow(LawKey Key, DateOnly On, Country? Country = null)
{
    public Sentence Message
    {
        get
        {
            var name = Country is { } country && Key.IsByCountry ? $"{Key.Name}/{country}" : Key.Name;
            var day = On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new(
                $"Refusé : aucune valeur de « {Key.Title.Fr} » ({name}) n'est chargée pour le {day}.",
                $"Geweigerd: er is geen waarde van “{Key.Title.Nl}” ({name}) geladen voor {day}.",
                $"Verweigert: kein Wert von „{Key.Title.De}“ ({name}) ist für den {day} geladen.",
                $"Refused: no value of \"{Key.Title.En}\" ({name}) is loaded for {day}.");
        }
    }
}
