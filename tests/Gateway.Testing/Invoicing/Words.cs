namespace Gateway.Testing.Invoicing;

/// <summary>Texts in the scripts our clients write in, with what a careless writer of XML stumbles over.</summary>
internal static class Words
{
    private static readonly string[] All =
    [
        "Traduction d'un spectacle", "Répétitions à Liège & à Gand", "Vertaling <ontwerp> \"Zomer\"",
        "Zażółć gęślą jaźń", "Übersetzung für Straßenfest", "Ξενάγηση στην Αθήνα", "İstanbul'da çeviri ığüşöç",
        "ترجمة مسرحية", "תרגום", "Концерт в Бургасе", "翻訳と通訳", "공연 번역", "การแปล", "🎭 Théâtre 👩‍🎤", "𝄞 Concert",
        "a]]>b", "50 % > 40 %", "A&amp;B", "ﷺ ｆｕｌｌ ｗｉｄｔｈ", "combining e\u0301", "1 234,50 €",
    ];

    private static readonly string[] People =
    [
        "Zofia Żółkiewska", "Ελένη Παπαδοπούλου", "Şükrü Çağlar", "محمد الأمين", "Noémie Deprêtre", "O'Brien & Søn",
        "山田 太郎", "Jürgen Groß", "Ștefan Țepeș",
    ];

    private static readonly string[] Towns =
        ["Bruxelles", "Łódź", "Αθήνα", "İzmir", "Liège", "Sint-Niklaas", "Saint-Étienne"];

    public static string Phrase(Chance chance) => chance.Of<string>(All);

    public static string Person(Chance chance) => chance.Of<string>(People);

    public static string Town(Chance chance) => chance.Of<string>(Towns);

    /// <summary>Several lines, with every line ending people's machines make, blanks at the end and a tab.</summary>
    public static string Paragraph(Chance chance) =>
        string.Join(chance.Of("\n", "\r\n", "\r", "\t", "  "), chance.Some(1, 4, () => Phrase(chance)))
        + chance.Of("", "\n", " ");

    /// <summary>A reference as systems make them.</summary>
    public static string Reference(Chance chance) =>
        chance.Of("PO-", "2026/", "ΑΠ-", "Réf. ", "&<>'\"-") + chance.Digits(chance.Between(1, 8));
}
