using Gateway.Domain.Languages;

namespace Gateway.Peppol.Validation.Rules.Peppol;

/// <summary>What the PEPPOL-COMMON rules say: which identifier it is not, and the form it would have.</summary>
internal static class PeppolCommonWording
{
    public static readonly Sentence Gln = new(
        "« {0} » n'est pas un GLN (schéma 0088) : des chiffres, le dernier étant la clé de contrôle.",
        "“{0}” is geen GLN (schema 0088): cijfers, waarvan het laatste het controlecijfer is.",
        "„{0}“ ist keine GLN (Schema 0088): Ziffern, die letzte ist die Prüfziffer.",
        "\"{0}\" is no GLN (scheme 0088): digits, the last of them the check digit.");

    public static readonly Sentence Norwegian = new(
        "« {0} » n'est pas un numéro d'organisation norvégien (0192) : neuf chiffres avec clé de contrôle.",
        "“{0}” is geen Noors organisatienummer (0192): negen cijfers met een controlecijfer.",
        "„{0}“ ist keine norwegische Organisationsnummer (0192): neun Ziffern mit Prüfziffer.",
        "\"{0}\" is no Norwegian organisation number (0192): nine digits with a check digit.");

    public static readonly Sentence DanishCompany = new(
        "« {0} » n'est pas un numéro CVR danois (0184) : huit chiffres, précédés ou non de DK.",
        "“{0}” is geen Deens CVR-nummer (0184): acht cijfers, met of zonder DK ervoor.",
        "„{0}“ ist keine dänische CVR-Nummer (0184): acht Ziffern, mit oder ohne DK davor.",
        "\"{0}\" is no Danish CVR number (0184): eight digits, with DK before them or without.");

    public static readonly Sentence DanishVat = new(
        "« {0} » n'est pas un numéro danois : DK suivi de huit chiffres.",
        "“{0}” is geen Deens nummer: DK en acht cijfers.",
        "„{0}“ ist keine dänische Nummer: DK und acht Ziffern.",
        "\"{0}\" is no Danish number: DK and eight digits.");

    public static readonly Sentence DanishUnit = new(
        "« {0} » n'est pas un numéro P danois (0096) : dix chiffres.",
        "“{0}” is geen Deens P-nummer (0096): tien cijfers.",
        "„{0}“ ist keine dänische P-Nummer (0096): zehn Ziffern.",
        "\"{0}\" is no Danish P number (0096): ten digits.");

    public static readonly Sentence Belgian = new(
        "« {0} » n'est pas un numéro d'entreprise belge (0208) : dix chiffres sans points, avec clé de contrôle.",
        "“{0}” is geen Belgisch ondernemingsnummer (0208): tien cijfers zonder punten, met controlecijfers.",
        "„{0}“ ist keine belgische Unternehmensnummer (0208): zehn Ziffern ohne Punkte, mit Prüfziffern.",
        "\"{0}\" is no Belgian enterprise number (0208): ten digits without dots, with check digits.");

    public static readonly Sentence ItalianOffice = new(
        "« {0} » n'est pas un code IPA italien (0201) : six lettres ou chiffres.",
        "“{0}” is geen Italiaanse IPA-code (0201): zes letters of cijfers.",
        "„{0}“ ist kein italienischer IPA-Code (0201): sechs Buchstaben oder Ziffern.",
        "\"{0}\" is no Italian IPA code (0201): six letters or digits.");

    public static readonly Sentence ItalianFiscalCode = new(
        "« {0} » n'est pas un code fiscal italien : onze chiffres, ou seize caractères pour une personne.",
        "“{0}” is geen Italiaanse fiscale code: elf cijfers, of zestien tekens voor een persoon.",
        "„{0}“ ist keine italienische Steuernummer: elf Ziffern, oder sechzehn Zeichen für eine Person.",
        "\"{0}\" is no Italian fiscal code: eleven digits, or sixteen characters for a person.");

    public static readonly Sentence ItalianVat = new(
        "« {0} » n'est pas une partita IVA (0211) : IT et onze chiffres avec clé de contrôle.",
        "“{0}” is geen partita IVA (0211): IT en elf cijfers met een controlecijfer.",
        "„{0}“ ist keine Partita IVA (0211): IT und elf Ziffern mit Prüfziffer.",
        "\"{0}\" is no partita IVA (0211): IT and eleven digits with a check digit.");

    public static readonly Sentence Swedish = new(
        "« {0} » n'est pas un numéro d'organisation suédois (0007) : dix chiffres sans tiret, avec clé de contrôle.",
        "“{0}” is geen Zweeds organisatienummer (0007): tien cijfers zonder streepje, met een controlecijfer.",
        "„{0}“ ist keine schwedische Organisationsnummer (0007): zehn Ziffern ohne Strich, mit Prüfziffer.",
        "\"{0}\" is no Swedish organisation number (0007): ten digits without a dash, with a check digit.");

    public static readonly Sentence Australian = new(
        "« {0} » n'est pas un ABN australien (0151) : onze chiffres avec clé de contrôle.",
        "“{0}” is geen Australisch ABN (0151): elf cijfers met controlecijfers.",
        "„{0}“ ist keine australische ABN (0151): elf Ziffern mit Prüfziffern.",
        "\"{0}\" is no Australian ABN (0151): eleven digits with check digits.");

    public static readonly Sentence DutchCompany = new(
        "« {0} » n'est pas un numéro KvK néerlandais (0106) : huit chiffres.",
        "“{0}” is geen Nederlands KvK-nummer (0106): acht cijfers.",
        "„{0}“ ist keine niederländische KvK-Nummer (0106): acht Ziffern.",
        "\"{0}\" is no Dutch KvK number (0106): eight digits.");

    public static readonly Sentence DutchOrganisation = new(
        "« {0} » n'est pas un OIN néerlandais (0190) : vingt chiffres.",
        "“{0}” is geen Nederlands OIN (0190): twintig cijfers.",
        "„{0}“ ist keine niederländische OIN (0190): zwanzig Ziffern.",
        "\"{0}\" is no Dutch OIN (0190): twenty digits.");

    public static readonly Sentence DutchVat = new(
        "« {0} » n'est pas un numéro de TVA néerlandais : NL, neuf chiffres, B, deux chiffres.",
        "“{0}” is geen Nederlands btw-nummer: NL, negen cijfers, B, twee cijfers.",
        "„{0}“ ist keine niederländische Umsatzsteuer-Nummer: NL, neun Ziffern, B, zwei Ziffern.",
        "\"{0}\" is no Dutch VAT number: NL, nine digits, B, two digits.");

    public static readonly Sentence DutchBranch = new(
        "« {0} » n'est pas un numéro d'établissement néerlandais (0217) : douze chiffres.",
        "“{0}” is geen Nederlands vestigingsnummer (0217): twaalf cijfers.",
        "„{0}“ ist keine niederländische Niederlassungsnummer (0217): zwölf Ziffern.",
        "\"{0}\" is no Dutch branch number (0217): twelve digits.");
}
