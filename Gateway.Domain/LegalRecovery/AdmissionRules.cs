using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Parties;

namespace Gateway.Domain.LegalRecovery;

/// <summary>All that stands against a procedure. No row of law is read where a fact decides alone.</summary>
internal static class AdmissionRules
{
    private static readonly Procedure[] Every = Enum.GetValues<Procedure>();

    private static readonly Procedure[] Titles =
    [
        Procedure.Amicable, Procedure.Rci, Procedure.SummaryOrder, Procedure.Court, Procedure.EuropeanOrder,
        Procedure.EuropeanSmallClaims,
    ];

    private static readonly Procedure[] OfTheUnion = [Procedure.EuropeanOrder, Procedure.EuropeanSmallClaims];

    private static readonly Sentence Prescribed = new(
        "La créance de {0} est prescrite depuis le {1:yyyy-MM-dd}.",
        "De vordering van {0} is verjaard sinds {1:yyyy-MM-dd}.",
        "Die Forderung aus {0} ist seit dem {1:yyyy-MM-dd} verjährt.",
        "The claim of {0} is prescribed since {1:yyyy-MM-dd}.");

    private static readonly Country Denmark = Country.Parse("DK");

    public static IReadOnlyList<AdmissionRule> All { get; } =
        [.. OfAnyDebt(), .. OfWords(), .. OfRci(), .. OfCourts(), .. Abroad()];

    private static AdmissionRule[] OfAnyDebt() =>
    [
        new("SGW-CASE-NOTHING-OWED", Every, (facts, _, _) => !facts.Principal.IsPositive, new(
            "Il ne reste rien à payer.", "Er is niets meer te betalen.", "Es ist nichts mehr zu zahlen.",
            "Nothing is left to pay.")),
        new("SGW-CASE-NOT-DUE", Titles, (facts, _, on) => on <= facts.DueDate, new(
            "La dette n'est pas encore échue.", "De schuld is nog niet vervallen.",
            "Die Schuld ist noch nicht fällig.", "The debt is not due yet.")),
        new("SGW-CASE-PRESCRIBED", Every, (facts, _, on) => facts.PrescribedAfter is { } end && on > end, new(
            "La créance est prescrite.", "De vordering is verjaard.", "Die Forderung ist verjährt.",
            "The claim is prescribed."),
            facts => facts.PrescribedFirst is { } numbers ? Prescribed.With(numbers, facts.PrescribedAfter!) : null),
        new("SGW-CASE-INSOLVENT", Titles, (facts, _, _) => facts.Insolvency != InsolvencyKind.None, new(
            "Le débiteur est dans une procédure collective : aucune poursuite individuelle n'est possible.",
            "De schuldenaar zit in een collectieve procedure: individuele vervolging is niet mogelijk.",
            "Der Schuldner ist in einem Gesamtverfahren: Einzelverfolgung ist nicht möglich.",
            "The debtor is in a collective procedure: nobody may proceed alone.")),
        new("SGW-CASE-DEATH", Titles, (facts, _, _) => facts.IsDead, new(
            "Le débiteur est décédé : une personne s'adresse à la succession, personne n'est poursuivi.",
            "De schuldenaar is overleden: iemand richt zich tot de nalatenschap, niemand wordt vervolgd.",
            "Der Schuldner ist verstorben: Jemand wendet sich an den Nachlass, niemand wird verfolgt.",
            "The debtor died: a person turns to the estate, and nobody is pursued.")),
        new("SGW-CASE-NOT-BANKRUPT", [Procedure.BankruptcyClaim],
            (facts, _, _) => facts.Insolvency != InsolvencyKind.Bankruptcy, new(
            "Le débiteur n'est pas en faillite.", "De schuldenaar is niet failliet.",
            "Der Schuldner ist nicht in Konkurs.", "The debtor is not bankrupt.")),
        new("SGW-CASE-NOT-REORGANISED", [Procedure.Reorganisation],
            (facts, _, _) => facts.Insolvency != InsolvencyKind.JudicialReorganisation, new(
            "Le débiteur n'est pas en réorganisation judiciaire.",
            "De schuldenaar is niet in gerechtelijke reorganisatie.",
            "Der Schuldner ist nicht in gerichtlicher Reorganisation.",
            "The debtor is not in judicial reorganisation.")),
        new("SGW-CASE-NOT-IN-SETTLEMENT", [Procedure.DebtSettlement],
            (facts, _, _) => facts.Insolvency != InsolvencyKind.CollectiveDebtSettlement, new(
            "Le débiteur n'est pas en règlement collectif de dettes.",
            "De schuldenaar is niet in collectieve schuldenregeling.",
            "Der Schuldner ist nicht in einer kollektiven Schuldenregelung.",
            "The debtor is not in a collective debt settlement.")),
    ];

    /// <summary>What the debtor said, and what was agreed with it.</summary>
    private static AdmissionRule[] OfWords() =>
    [
        new("SGW-CASE-CONTESTED",
            [Procedure.Amicable, Procedure.Rci, Procedure.SummaryOrder, Procedure.EuropeanOrder],
            (facts, _, _) => facts.IsContested, new(
            "La dette est contestée : cette voie n'est ouverte qu'aux dettes non contestées.",
            "De schuld wordt betwist: deze weg staat alleen open voor onbetwiste schulden.",
            "Die Schuld ist bestritten: Dieser Weg steht nur unbestrittenen Schulden offen.",
            "The debt is contested: this way is open to undisputed debts only.")),
        new("SGW-CASE-PROMISED", Titles, (facts, _, _) => facts.IsPromised, new(
            "Le débiteur a promis de payer : le jour promis n'est pas passé, ou son virement peut être en route.",
            "De schuldenaar beloofde te betalen: de dag is niet voorbij, of zijn overschrijving kan onderweg zijn.",
            "Der Schuldner hat Zahlung versprochen: Der Tag ist nicht vorbei, oder die Überweisung ist unterwegs.",
            "The debtor promised to pay: its day has not passed, or its transfer may be on its way.")),
        new("SGW-CASE-MONEY", Titles, (facts, _, _) => facts.IsMoneyWaiting, new(
            "De l'argent reçu peut payer la dette et attend qu'une personne en décide.",
            "Ontvangen geld kan de schuld betalen en wacht op een beslissing.",
            "Eingegangenes Geld kann die Schuld bezahlen und wartet auf eine Entscheidung.",
            "Money that came in may pay the debt and waits for a person to decide.")),
        new("SGW-CASE-PLAN", Titles, (facts, _, _) => facts.IsUnderPlan, new(
            "Un plan d'apurement court : tant qu'il est respecté, rien n'est poursuivi.",
            "Er loopt een afbetalingsplan: zolang het nageleefd wordt, wordt niets vervolgd.",
            "Ein Ratenplan läuft: Solange er eingehalten wird, wird nichts verfolgt.",
            "A payment plan runs: while it is kept nothing is pursued.")),
    ];

    private static AdmissionRule[] OfRci() =>
    [
        new("SGW-CASE-PUBLIC-BODY", [Procedure.Rci], (facts, _, _) => facts.Debtor.Kind == ClientKind.PublicBody, new(
            "Le débiteur est un pouvoir public : la procédure RCI est exclue.",
            "De schuldenaar is een overheid: de IOS-procedure is uitgesloten.",
            "Der Schuldner ist eine öffentliche Stelle: Das RCI ist ausgeschlossen.",
            "The debtor is a public authority: the RCI is excluded.")),
        new("SGW-CASE-CONSUMER", [Procedure.Rci], (facts, _, _) => IsConsumer(facts), new(
            "Le débiteur est un consommateur : la procédure RCI est exclue.",
            "De schuldenaar is een consument: de IOS-procedure is uitgesloten.",
            "Der Schuldner ist ein Verbraucher: Das RCI ist ausgeschlossen.",
            "The debtor is a consumer: the RCI is excluded.")),
        new("SGW-CASE-UNREGISTERED", [Procedure.Rci], (facts, _, _) => !facts.AreBothRegistered, new(
            "Le créancier et le débiteur doivent être inscrits à la BCE ou à un registre équivalent de l'Union.",
            "Schuldeiser en schuldenaar moeten in de KBO of een gelijkwaardig register van de Unie staan.",
            "Gläubiger und Schuldner müssen in der ZDU oder einem gleichwertigen Register der Union stehen.",
            "Creditor and debtor must both stand in the KBO/BCE or a register of the Union like it.")),
        new("SGW-CASE-NOT-CONTRACTUAL", [Procedure.Rci], (facts, _, _) => !facts.IsContractual, new(
            "La dette ne vient pas d'un contrat, d'un accord ou d'une reconnaissance.",
            "De schuld komt niet uit een contract, akkoord of erkenning.",
            "Die Schuld stammt nicht aus einem Vertrag, einer Vereinbarung oder einem Anerkenntnis.",
            "The debt does not come from a contract, an agreement or an acknowledgement.")),
    ];

    private static AdmissionRule[] OfCourts() =>
    [
        new("SGW-CASE-WAIT", [Procedure.Amicable, Procedure.SummaryOrder, Procedure.Court],
            (facts, _, on) => IsConsumer(facts) && (facts.WaitEnd is null || on <= facts.WaitEnd), new(
            "Le consommateur n'a pas encore eu son premier rappel gratuit et le délai qui le suit (livre XIX CDE).",
            "De consument kreeg zijn gratis eerste herinnering en de termijn erna nog niet (boek XIX WER).",
            "Der Verbraucher hatte die kostenlose erste Mahnung und ihre Frist noch nicht (Buch XIX WGB).",
            "The consumer has not yet had the free first reminder and the wait after it (CEL Book XIX).")),
        new("SGW-CASE-SUMMARY-LIMIT", [Procedure.SummaryOrder],
            (facts, law, on) => facts.Debtor.Kind != ClientKind.Company
                && facts.Principal > law.Value(ProcedureLaw.SummaryOrderLimit, on), new(
            "Le montant dépasse la limite de l'injonction de payer devant le juge de paix.",
            "Het bedrag overschrijdt de grens van de summiere rechtspleging voor de vrederechter.",
            "Der Betrag übersteigt die Grenze des Mahnverfahrens vor dem Friedensrichter.",
            "The amount exceeds the limit of the summary order before the justice of the peace.")),
        new("SGW-CASE-NO-WRITING", [Procedure.SummaryOrder], (facts, _, _) => !facts.HasDebtorsWriting, new(
            "Il manque un écrit du débiteur (bon de commande, contrat) ; une facture seule ne suffit pas.",
            "Er ontbreekt een geschrift van de schuldenaar (bestelbon, contract); een factuur alleen volstaat niet.",
            "Es fehlt ein Schriftstück des Schuldners (Bestellung, Vertrag); eine Rechnung allein genügt nicht.",
            "A writing of the debtor is missing (an order, a contract); an invoice alone is not enough.")),
        new("SGW-CASE-NOT-IN-BELGIUM", [Procedure.SummaryOrder], (facts, _, _) => facts.Debtor.IsAbroad, new(
            "Le débiteur n'est pas domicilié en Belgique.", "De schuldenaar heeft geen woonplaats in België.",
            "Der Schuldner hat keinen Wohnsitz in Belgien.", "The debtor is not domiciled in Belgium.")),
    ];

    private static AdmissionRule[] Abroad() =>
    [
        new("SGW-CASE-NOT-CROSS-BORDER", OfTheUnion, (facts, _, _) => !facts.Debtor.IsAbroad, new(
            "Le litige n'est pas transfrontalier.", "Het geschil is niet grensoverschrijdend.",
            "Der Streit ist nicht grenzüberschreitend.", "The case does not cross a border.")),
        new("SGW-CASE-NOT-IN-UNION", OfTheUnion,
            (facts, _, _) => facts.Debtor.IsAbroad
                && (!facts.Debtor.Country.IsInEuropeanUnion || facts.Debtor.Country == Denmark), new(
            "Le débiteur n'est pas dans un État membre qui participe (Danemark exclu).",
            "De schuldenaar woont niet in een deelnemende lidstaat (Denemarken uitgezonderd).",
            "Der Schuldner ist nicht in einem teilnehmenden Mitgliedstaat (Dänemark ausgenommen).",
            "The debtor is not in a member state that takes part (Denmark does not).")),
        new("SGW-CASE-CONSUMER-ABROAD", [Procedure.EuropeanOrder],
            (facts, _, _) => IsConsumer(facts) && facts.Debtor.IsAbroad, new(
            "Contre un consommateur, seules les juridictions de son domicile sont compétentes.",
            "Tegen een consument zijn alleen de gerechten van zijn woonplaats bevoegd.",
            "Gegen einen Verbraucher sind nur die Gerichte seines Wohnsitzes zuständig.",
            "Against a consumer only the courts of his domicile are competent.")),
        new("SGW-CASE-SMALL-CLAIMS-LIMIT", [Procedure.EuropeanSmallClaims],
            (facts, law, on) => facts.Principal > law.Value(ProcedureLaw.SmallClaimsLimit, on), new(
            "Le montant dépasse la limite des petits litiges européens.",
            "Het bedrag overschrijdt de grens van de Europese procedure voor geringe vorderingen.",
            "Der Betrag übersteigt die Grenze des europäischen Verfahrens für geringfügige Forderungen.",
            "The amount exceeds the limit of the European small claims procedure.")),
    ];

    private static bool IsConsumer(CaseFacts facts) => facts.Debtor.Kind == ClientKind.PrivatePerson;
}
