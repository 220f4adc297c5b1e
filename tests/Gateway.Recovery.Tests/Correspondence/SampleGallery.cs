using System.Collections.Immutable;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Tests.Correspondence;

/// <summary>Papers that together show everything an invoice can carry, for tests and for the eye.</summary>
internal static class SampleGallery
{
    public static ImmutableSortedDictionary<string, InvoicePaper> All { get; } = new Dictionary<string, InvoicePaper>
    {
        ["simple-fr"] = Samples.Paper,
        ["simple-nl"] = Samples.Paper with { Language = Language.Nl },
        ["simple-en-on-english-paper"] = OnEnglishPaper(Samples.Paper),
        ["rich-fr"] = Rich(Language.Fr),
        ["rich-nl"] = Rich(Language.Nl),
        ["greek-polish-en"] = FarAway(),
        ["credit-note-de"] = CreditNote(),
        ["sixty-lines-fr"] = Long(60),
        ["two-hundred-lines-nl"] = Long(200) with { Language = Language.Nl },
        ["paid-by-card-fr"] = PaidByCard(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static InvoicePaper OnEnglishPaper(InvoicePaper paper) =>
        paper with { Language = Language.En, Seller = paper.Seller with { Language = Language.En } };

    private static InvoicePaper Rich(Language language)
    {
        var content = Samples.Content with
        {
            References = new DocumentReferences
            {
                Buyer = "DIR-TECH 2026/14",
                Order = "PO-88213",
                Contract = "C-2026-07",
            },
            Period = new Period(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)),
            Delivery = new DeliveryInformation { Date = new DateOnly(2026, 2, 28), Name = "Grande salle" },
            PaymentTerms = "30 jours date de facture. Intérêts de retard selon la loi du 2 août 2002.",
            Notes = [new Note("Merci pour cette belle saison. La captation du 14 février est comprise.")],
            AllowanceCharges =
            [
                new AllowanceCharge
                {
                    IsCharge = false, Amount = Amount.Eur(50), BaseAmount = Amount.Eur(1000),
                    Percentage = new Percentage(5), Reason = "fidélité", Vat = Vat.Standard(21),
                },
                new AllowanceCharge
                {
                    IsCharge = true, Amount = Amount.Eur(35), Reason = "transport", Vat = Vat.Standard(21),
                },
            ],
            Exemptions = [new VatExemption(VatCategory.Exempt, "Exempté de TVA, art. 44 § 2, 8° du Code de la TVA")],
            PaidAmount = Amount.Eur(250),
            Lines = RichLines,
            Attachments = [new Attachment.Named { Id = "PRESENCES-02", Description = "Feuilles de présence" }],
        };
        var unit = Samples.Unit with
        {
            WageShare = new Percentage(71.5m),
            Brand = Samples.Unit.Brand with
            {
                Colour = "#e4572e",
                Logo = SampleImages.Logo,
                ShowsWageShare = true,
                Words = "La lumière est une affaire d'équipe : merci de la payer à temps.",
            },
        };
        return Samples.PaperOf(content, language) with { Unit = unit };
    }

    private static ListOf<Line> RichLines =>
    [
        Samples.Line("1", "Conception lumière du spectacle « Nuits blanches »", 2, "DAY", 500) with
        {
            Item = new Item
            {
                Name = "Conception lumière du spectacle « Nuits blanches »",
                Description = "Repérage, plan de feu et encodage des mémoires, y compris deux répétitions générales.",
                SellersId = "LUM-01",
            },
            Period = new Period(new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 6)),
        },
        Samples.Line("2", "Régie", 37.5m, "HUR", 42.80m) with
        {
            AllowanceCharges =
            [
                new AllowanceCharge
                {
                    IsCharge = false, Amount = Amount.Eur(160.50m), BaseAmount = Amount.Eur(1605),
                    Percentage = new Percentage(10), Reason = "série",
                },
            ],
        },
        Samples.Line("3", "Gélatines", 250, "C62", 118.50m, 6) with
        {
            Price = new Price { Net = 118.50m, Gross = 125m, Discount = 6.50m, BaseQuantity = 100 },
        },
        Samples.Line("4", "Cession de droits d'auteur de l'éclairagiste", 1, "LS", 1_850) with
        {
            Vat = Vat.Of(VatCategory.Exempt),
        },
    ];

    private static InvoicePaper FarAway()
    {
        var content = Samples.Content with
        {
            Buyer = new Party
            {
                Name = "Εθνική Λυρική Σκηνή Α.Ε.",
                VatNumber = "EL094123456",
                Address = new Address
                {
                    Street = "Λεωφόρος Συγγρού 364",
                    PostCode = "176 74",
                    City = "Καλλιθέα",
                    CountryCode = "GR",
                },
                Contact = new Contact("Ελένη Παπαδοπούλου", null, "eleni@lyriki.example"),
            },
            Exemptions =
            [
                new VatExemption(VatCategory.ReverseCharge, "Autoliquidation – art. 196 directive 2006/112/CE"),
            ],
            Notes = [new Note("Łukasz Żółć · Gökçe Işık · Дмитрий Щербаков · مؤسسة الضوء · שלום · Đỗ Thị Ngọc Ánh")],
            Lines =
            [
                Samples.Line("1", "Warsztaty oświetlenia – Łódź, Gdańsk, Wrocław", 3, "DAY", 640) with
                {
                    Vat = Vat.Of(VatCategory.ReverseCharge),
                },
                Samples.Line("2", "Sahne ışığı tasarımı (İstanbul, Şişli)", 1, "C62", 1_250) with
                {
                    Vat = Vat.Of(VatCategory.ReverseCharge),
                },
            ],
        };
        return Samples.PaperOf(content, Language.En);
    }

    private static InvoicePaper CreditNote()
    {
        var content = Domain.Invoicing.CreditNote.ContentOf(
            Samples.Invoice, new DateOnly(2026, 3, 20), "Die Vorstellung vom 14. Februar ist ausgefallen.");
        return Samples.Paper with
        {
            Document = Domain.Invoicing.CreditNote.Issue("NC2026-000007", content),
            Language = Language.De,
        };
    }

    private static InvoicePaper Long(int lines) => Samples.PaperOf(Samples.Content with
    {
        Lines = Enumerable.Range(1, lines)
            .Select(index => Samples.Line($"{index}", $"Prestation n° {index}", 1 + (index % 7), "HUR", 40 + index) with
            {
                Note = index % 5 == 0
                    ? "Avec une remarque assez longue pour prendre une seconde ligne sous le nom."
                    : null,
            })
            .ToListOf(),
    });

    private static InvoicePaper PaidByCard() => Samples.PaperOf(Samples.Content with
    {
        PaidAmount = Amount.Eur(1210),
        PaymentMeans = [new PaymentMeans.Card("1234") { Code = "48" }],
    });
}
