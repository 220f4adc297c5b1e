using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>A first reminder to a consumer that nobody gets: wordings are held against the law with it.</summary>
internal static class SampleLetter
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    public static ReminderLetter ToConsumer(LetterTone tone, Language language) => new()
    {
        Number = "R2026-000001",
        Date = Day,
        Tone = tone,
        Language = language,
        Seller = new LegalEntity
        {
            Id = default,
            Name = "Coopérative Exemple",
            LegalForm = "SC, RPM Bruxelles",
            EnterpriseNumber = EnterpriseNumber.Parse("0403170701"),
            Address = AddressOf("Rue de l'Exemple 1"),
            Iban = Iban.Parse("BE68539007547034"),
        },
        Recipient = "Camille Exemple",
        Address = AddressOf("Rue du Modèle 2"),
        IsToConsumer = true,
        Credits = Amount.Eur(0),
        Items =
        [
            new LetterItem
            {
                Number = "F2026-000001",
                IssueDate = Day.AddDays(-38),
                DueDate = Day.AddDays(-8),
                PaymentReference = "+++202/6000/04236+++",
                Description = "Atelier",
                Balance = Amount.Eur(400),
                First = new FirstReminder(
                    new(Day.AddDays(1), Day.AddDays(14), []), Amount.Eur(55), new Percentage(10.5m)),
            },
        ],
    };

    private static PostalAddress AddressOf(string street) =>
        new() { Street = street, PostCode = "1000", City = "Bruxelles", Country = Country.Belgium };
}
