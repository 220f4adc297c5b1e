using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Domain.LegalRecovery;

/// <summary>What happens in a case and where it stands, in words for the unit and the desk.</summary>
public static class CaseWords
{
    /// <summary>Of a day on which nothing can have happened yet.</summary>
    public static readonly Sentence InTheFuture = new(
        "Le {0:yyyy-MM-dd} n'est pas encore venu.", "{0:yyyy-MM-dd} is nog niet gekomen.",
        "Der {0:yyyy-MM-dd} ist noch nicht gekommen.", "{0:yyyy-MM-dd} has not come yet.");

    internal static readonly Sentence RciAnswer = new(
        "Le débiteur peut payer, demander un plan ou contester jusqu'au {0:yyyy-MM-dd}.",
        "De schuldenaar kan tot {0:yyyy-MM-dd} betalen, een plan vragen of betwisten.",
        "Der Schuldner kann bis zum {0:yyyy-MM-dd} zahlen, einen Plan erbitten oder bestreiten.",
        "The debtor may pay, ask for a plan or contest until {0:yyyy-MM-dd}.");

    internal static readonly Sentence RciRecord = new(
        "L'huissier peut dresser le procès-verbal de non-contestation à partir du {0:yyyy-MM-dd}.",
        "De gerechtsdeurwaarder kan het proces-verbaal van niet-betwisting opmaken vanaf {0:yyyy-MM-dd}.",
        "Der Gerichtsvollzieher kann das Protokoll der Nichtbestreitung ab dem {0:yyyy-MM-dd} erstellen.",
        "The bailiff may draw the record of non-contestation from {0:yyyy-MM-dd}.");

    internal static readonly Sentence Challenge = new(
        "Le débiteur peut encore introduire un recours jusqu'au {0:yyyy-MM-dd}.",
        "De schuldenaar kan nog beroep instellen tot {0:yyyy-MM-dd}.",
        "Der Schuldner kann noch bis zum {0:yyyy-MM-dd} anfechten.",
        "The debtor may still bring a challenge until {0:yyyy-MM-dd}.");

    internal static readonly Sentence NoticeEnd = new(
        "Le débiteur a jusqu'au {0:yyyy-MM-dd} pour payer.",
        "De schuldenaar heeft tot {0:yyyy-MM-dd} om te betalen.",
        "Der Schuldner hat bis zum {0:yyyy-MM-dd} zu zahlen.",
        "The debtor has until {0:yyyy-MM-dd} to pay.");

    internal static readonly Sentence Petition = new(
        "La requête doit être déposée au plus tard le {0:yyyy-MM-dd}.",
        "Het verzoekschrift moet uiterlijk op {0:yyyy-MM-dd} neergelegd zijn.",
        "Der Antrag muss bis zum {0:yyyy-MM-dd} eingereicht sein.",
        "The petition must be filed by {0:yyyy-MM-dd}.");

    internal static readonly Sentence Opposition = new(
        "Le défendeur peut s'opposer jusqu'au {0:yyyy-MM-dd}.",
        "De verweerder kan verzet doen tot {0:yyyy-MM-dd}.",
        "Der Antragsgegner kann bis zum {0:yyyy-MM-dd} Einspruch erheben.",
        "The defendant may oppose until {0:yyyy-MM-dd}.");

    internal static readonly Sentence ClaimFiling = new(
        "La créance doit être déclarée au plus tard le {0:yyyy-MM-dd}.",
        "De schuldvordering moet uiterlijk op {0:yyyy-MM-dd} aangegeven zijn.",
        "Die Forderung muss bis zum {0:yyyy-MM-dd} angemeldet sein.",
        "The claim must be filed by {0:yyyy-MM-dd}.");

    internal static readonly Sentence ClaimLost = new(
        "Non déclarée au {0:yyyy-MM-dd}, la créance est perdue.",
        "Niet aangegeven op {0:yyyy-MM-dd} is de schuldvordering verloren.",
        "Ist sie bis zum {0:yyyy-MM-dd} nicht angemeldet, ist die Forderung verloren.",
        "If it is not filed by {0:yyyy-MM-dd} the claim is lost.");

    internal static readonly Sentence Sureties = new(
        "Les cautions doivent être déclarées au plus tard le {0:yyyy-MM-dd}.",
        "De borgen moeten uiterlijk op {0:yyyy-MM-dd} aangegeven zijn.",
        "Die Bürgen müssen bis zum {0:yyyy-MM-dd} angegeben sein.",
        "Sureties must be declared by {0:yyyy-MM-dd}.");

    internal static readonly Sentence VatRefund = new(
        "La TVA de ce qui reste impayé peut être réclamée jusqu'au {0:yyyy-MM-dd}.",
        "De btw op wat onbetaald blijft kan teruggevraagd worden tot {0:yyyy-MM-dd}.",
        "Die MwSt. auf das Unbezahlte kann bis zum {0:yyyy-MM-dd} zurückgefordert werden.",
        "The VAT on what is unpaid can be asked back until {0:yyyy-MM-dd}.");

    internal static readonly Sentence StayEnd = new(
        "Le sursis court jusqu'au {0:yyyy-MM-dd}.",
        "De opschorting loopt tot {0:yyyy-MM-dd}.",
        "Der Aufschub läuft bis zum {0:yyyy-MM-dd}.",
        "The stay runs until {0:yyyy-MM-dd}.");

    private static readonly FrozenDictionary<CaseState, Sentence> States = new Dictionary<CaseState, Sentence>
    {
        [CaseState.Prepared] = new(
            "Le dossier est en préparation.",
            "Het dossier wordt voorbereid.",
            "Der Fall wird vorbereitet.",
            "The case is being prepared."),
        [CaseState.HandedOver] = new(
            "Le dossier est chez le partenaire.",
            "Het dossier is bij de partner.",
            "Der Fall liegt beim Partner.",
            "The case is with the partner."),
        [CaseState.Summoned] = new(
            "Le débiteur est sommé de payer.",
            "De schuldenaar is aangemaand.",
            "Der Schuldner ist aufgefordert.",
            "The debtor is summoned to pay."),
        [CaseState.Instalments] = new(
            "Des échéances sont convenues ; tout le reste attend.",
            "Er zijn afbetalingen afgesproken; al het andere wacht.",
            "Raten sind vereinbart; alles andere wartet.",
            "Instalments are agreed; everything else waits."),
        [CaseState.Contested] = new(
            "La dette est contestée.",
            "De schuld wordt betwist.",
            "Die Schuld ist bestritten.",
            "The debt is contested."),
        [CaseState.Uncontested] = new(
            "Personne n'a contesté ; le titre est demandé.",
            "Niemand betwistte; de titel is gevraagd.",
            "Niemand bestritt; der Titel ist beantragt.",
            "Nobody contested; the title is asked for."),
        [CaseState.Pending] = new(
            "L'affaire est devant le juge.",
            "De zaak ligt bij de rechter.",
            "Die Sache liegt beim Gericht.",
            "The case is before the judge."),
        [CaseState.Titled] = new(
            "Il y a un titre ; il n'est pas encore signifié.",
            "Er is een titel; hij is nog niet betekend.",
            "Es gibt einen Titel; er ist noch nicht zugestellt.",
            "There is a title; it is not served yet."),
        [CaseState.Served] = new(
            "Le titre est signifié.",
            "De titel is betekend.",
            "Der Titel ist zugestellt.",
            "The title is served."),
        [CaseState.Challenged] = new(
            "Le débiteur s'oppose au titre.",
            "De schuldenaar verzet zich tegen de titel.",
            "Der Schuldner wehrt sich gegen den Titel.",
            "The debtor stands against the title."),
        [CaseState.Execution] = new(
            "L'huissier exécute le titre.",
            "De gerechtsdeurwaarder voert de titel uit.",
            "Der Gerichtsvollzieher vollstreckt den Titel.",
            "The bailiff executes the title."),
        [CaseState.Filed] = new(
            "La créance est déclarée.",
            "De schuldvordering is aangegeven.",
            "Die Forderung ist angemeldet.",
            "The claim is filed."),
        [CaseState.Accepted] = new(
            "La créance est admise.",
            "De schuldvordering is aanvaard.",
            "Die Forderung ist anerkannt.",
            "The claim is accepted."),
        [CaseState.Disputed] = new(
            "La créance est contestée par le curateur ou le médiateur.",
            "De curator of bemiddelaar betwist de schuldvordering.",
            "Der Verwalter oder Vermittler bestreitet die Forderung.",
            "The trustee or mediator disputes the claim."),
        [CaseState.Stayed] = new(
            "Une réorganisation judiciaire suspend les dettes antérieures.",
            "Een gerechtelijke reorganisatie schort oude schulden op.",
            "Eine gerichtliche Reorganisation schiebt ältere Schulden auf.",
            "A judicial reorganisation holds older debts off."),
        [CaseState.Paid] = new(
            "Tout est payé.",
            "Alles is betaald.",
            "Alles ist bezahlt.",
            "All is paid."),
        [CaseState.Withdrawn] = new(
            "Le dossier est repris.",
            "Het dossier is teruggetrokken.",
            "Der Fall ist zurückgezogen.",
            "The case is withdrawn."),
        [CaseState.Returned] = new(
            "Le dossier est revenu sans résultat ; une autre voie peut suivre.",
            "Het dossier kwam zonder resultaat terug; een andere weg kan volgen.",
            "Der Fall kam ohne Ergebnis zurück; ein anderer Weg kann folgen.",
            "The case came back without result; another way may follow."),
        [CaseState.Lost] = new(
            "La décision est contre nous.",
            "De beslissing is tegen ons.",
            "Die Entscheidung ist gegen uns.",
            "The decision is against us."),
        [CaseState.Closed] = new(
            "La procédure collective est close.",
            "De collectieve procedure is gesloten.",
            "Das Gesamtverfahren ist geschlossen.",
            "The collective procedure is closed."),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<CaseAct, Sentence> Acts = new Dictionary<CaseAct, Sentence>
    {
        [CaseAct.HandedOver] = new(
            "Le dossier a été remis au partenaire le {0:yyyy-MM-dd}.",
            "Het dossier werd op {0:yyyy-MM-dd} aan de partner overgedragen.",
            "Der Fall wurde am {0:yyyy-MM-dd} dem Partner übergeben.",
            "The case was handed to the partner on {0:yyyy-MM-dd}."),
        [CaseAct.SummonsServed] = new(
            "L'huissier a signifié la sommation le {0:yyyy-MM-dd}.",
            "De gerechtsdeurwaarder betekende de aanmaning op {0:yyyy-MM-dd}.",
            "Der Gerichtsvollzieher stellte die Aufforderung am {0:yyyy-MM-dd} zu.",
            "The bailiff served the summons on {0:yyyy-MM-dd}."),
        [CaseAct.NoticeSent] = new(
            "La sommation de payer est partie le {0:yyyy-MM-dd}.",
            "De aanmaning tot betaling vertrok op {0:yyyy-MM-dd}.",
            "Die Zahlungsaufforderung ging am {0:yyyy-MM-dd} ab.",
            "The notice to pay left on {0:yyyy-MM-dd}."),
        [CaseAct.PlanAgreed] = new(
            "Un plan d'apurement a été convenu le {0:yyyy-MM-dd} ; tout le reste attend.",
            "Op {0:yyyy-MM-dd} werd een afbetalingsplan overeengekomen; al het andere wacht.",
            "Am {0:yyyy-MM-dd} wurde ein Zahlungsplan vereinbart; alles andere wartet.",
            "Instalments were agreed on {0:yyyy-MM-dd}; everything else waits."),
        [CaseAct.PlanBroken] = new(
            "Le plan n'est plus tenu depuis le {0:yyyy-MM-dd}.",
            "Het plan wordt sinds {0:yyyy-MM-dd} niet meer nageleefd.",
            "Der Plan wird seit dem {0:yyyy-MM-dd} nicht mehr eingehalten.",
            "The plan has not been kept since {0:yyyy-MM-dd}."),
        [CaseAct.Contested] = new(
            "Le débiteur conteste depuis le {0:yyyy-MM-dd}.",
            "De schuldenaar betwist sinds {0:yyyy-MM-dd}.",
            "Der Schuldner bestreitet seit dem {0:yyyy-MM-dd}.",
            "The debtor has contested since {0:yyyy-MM-dd}."),
        [CaseAct.ContestSettled] = new(
            "La contestation est réglée depuis le {0:yyyy-MM-dd} ; la dette tient.",
            "De betwisting is sinds {0:yyyy-MM-dd} geregeld; de schuld blijft.",
            "Die Bestreitung ist seit dem {0:yyyy-MM-dd} geklärt; die Schuld steht.",
            "The dispute has been settled since {0:yyyy-MM-dd}; the debt stands."),
        [CaseAct.RecordDrawn] = new(
            "L'huissier a dressé le procès-verbal de non-contestation le {0:yyyy-MM-dd}.",
            "De gerechtsdeurwaarder maakte op {0:yyyy-MM-dd} het proces-verbaal van niet-betwisting op.",
            "Der Gerichtsvollzieher erstellte am {0:yyyy-MM-dd} das Protokoll der Nichtbestreitung.",
            "The bailiff drew the record of non-contestation on {0:yyyy-MM-dd}."),
        [CaseAct.DeclaredEnforceable] = new(
            "Le titre est exécutoire depuis le {0:yyyy-MM-dd}.",
            "De titel is uitvoerbaar sinds {0:yyyy-MM-dd}.",
            "Der Titel ist seit dem {0:yyyy-MM-dd} vollstreckbar.",
            "The title has been enforceable since {0:yyyy-MM-dd}."),
        [CaseAct.PetitionFiled] = new(
            "La requête a été déposée le {0:yyyy-MM-dd}.",
            "Het verzoekschrift werd op {0:yyyy-MM-dd} neergelegd.",
            "Der Antrag wurde am {0:yyyy-MM-dd} eingereicht.",
            "The petition was filed on {0:yyyy-MM-dd}."),
        [CaseAct.WritServed] = new(
            "La citation a été signifiée le {0:yyyy-MM-dd}.",
            "De dagvaarding werd op {0:yyyy-MM-dd} betekend.",
            "Die Ladung wurde am {0:yyyy-MM-dd} zugestellt.",
            "The writ was served on {0:yyyy-MM-dd}."),
        [CaseAct.TitleGiven] = new(
            "Le juge a ordonné de payer le {0:yyyy-MM-dd}.",
            "De rechter beval op {0:yyyy-MM-dd} te betalen.",
            "Das Gericht ordnete am {0:yyyy-MM-dd} die Zahlung an.",
            "The judge ordered to pay on {0:yyyy-MM-dd}."),
        [CaseAct.Refused] = new(
            "Le juge a refusé le {0:yyyy-MM-dd}.",
            "De rechter weigerde op {0:yyyy-MM-dd}.",
            "Das Gericht lehnte am {0:yyyy-MM-dd} ab.",
            "The judge refused on {0:yyyy-MM-dd}."),
        [CaseAct.TitleServed] = new(
            "Le titre a été signifié au débiteur le {0:yyyy-MM-dd}.",
            "De titel werd op {0:yyyy-MM-dd} aan de schuldenaar betekend.",
            "Der Titel wurde dem Schuldner am {0:yyyy-MM-dd} zugestellt.",
            "The title was served on the debtor on {0:yyyy-MM-dd}."),
        [CaseAct.Opposed] = new(
            "Le débiteur s'y oppose depuis le {0:yyyy-MM-dd}.",
            "De schuldenaar verzet zich sinds {0:yyyy-MM-dd}.",
            "Der Schuldner wehrt sich seit dem {0:yyyy-MM-dd}.",
            "The debtor has stood against it since {0:yyyy-MM-dd}."),
        [CaseAct.OppositionDismissed] = new(
            "L'opposition a été rejetée le {0:yyyy-MM-dd}.",
            "Het verzet werd op {0:yyyy-MM-dd} verworpen.",
            "Der Widerspruch wurde am {0:yyyy-MM-dd} zurückgewiesen.",
            "The opposition was dismissed on {0:yyyy-MM-dd}."),
        [CaseAct.OppositionUpheld] = new(
            "L'opposition a été accueillie le {0:yyyy-MM-dd}.",
            "Het verzet werd op {0:yyyy-MM-dd} ingewilligd.",
            "Dem Widerspruch wurde am {0:yyyy-MM-dd} stattgegeben.",
            "The opposition was upheld on {0:yyyy-MM-dd}."),
        [CaseAct.Executed] = new(
            "L'exécution a commencé le {0:yyyy-MM-dd}.",
            "De tenuitvoerlegging begon op {0:yyyy-MM-dd}.",
            "Die Vollstreckung begann am {0:yyyy-MM-dd}.",
            "Execution began on {0:yyyy-MM-dd}."),
        [CaseAct.MediatorReminded] = new(
            "Le rappel du médiateur de dettes a été reçu le {0:yyyy-MM-dd}.",
            "De herinnering van de schuldbemiddelaar werd ontvangen op {0:yyyy-MM-dd}.",
            "Die Erinnerung des Schuldenvermittlers ging am {0:yyyy-MM-dd} ein.",
            "The debt mediator's reminder was received on {0:yyyy-MM-dd}."),
        [CaseAct.ClaimFiled] = new(
            "La créance a été déclarée le {0:yyyy-MM-dd}.",
            "De schuldvordering werd op {0:yyyy-MM-dd} aangegeven.",
            "Die Forderung wurde am {0:yyyy-MM-dd} angemeldet.",
            "The claim was filed on {0:yyyy-MM-dd}."),
        [CaseAct.ClaimAccepted] = new(
            "La créance a été admise le {0:yyyy-MM-dd}.",
            "De schuldvordering werd op {0:yyyy-MM-dd} aanvaard.",
            "Die Forderung wurde am {0:yyyy-MM-dd} anerkannt.",
            "The claim was accepted on {0:yyyy-MM-dd}."),
        [CaseAct.ClaimDisputed] = new(
            "La créance est contestée depuis le {0:yyyy-MM-dd}.",
            "De schuldvordering wordt sinds {0:yyyy-MM-dd} betwist.",
            "Die Forderung ist seit dem {0:yyyy-MM-dd} bestritten.",
            "The claim has been disputed since {0:yyyy-MM-dd}."),
        [CaseAct.ClaimRejected] = new(
            "La créance a été rejetée le {0:yyyy-MM-dd}.",
            "De schuldvordering werd op {0:yyyy-MM-dd} verworpen.",
            "Die Forderung wurde am {0:yyyy-MM-dd} abgelehnt.",
            "The claim was rejected on {0:yyyy-MM-dd}."),
        [CaseAct.DividendReceived] = new(
            "Un dividende de {1} a été versé le {0:yyyy-MM-dd}.",
            "Op {0:yyyy-MM-dd} werd een dividend van {1} uitgekeerd.",
            "Am {0:yyyy-MM-dd} wurde eine Quote von {1} ausgezahlt.",
            "A dividend of {1} was paid on {0:yyyy-MM-dd}."),
        [CaseAct.StayOpened] = new(
            "La réorganisation judiciaire est ouverte depuis le {0:yyyy-MM-dd} ; les dettes antérieures attendent.",
            "De gerechtelijke reorganisatie is sinds {0:yyyy-MM-dd} open; oude schulden wachten.",
            "Die gerichtliche Reorganisation ist seit dem {0:yyyy-MM-dd} eröffnet; ältere Schulden warten.",
            "The judicial reorganisation has been open since {0:yyyy-MM-dd}; older debts wait."),
        [CaseAct.StayExtended] = new(
            "Le sursis a été prolongé le {0:yyyy-MM-dd}.",
            "De opschorting werd op {0:yyyy-MM-dd} verlengd.",
            "Der Aufschub wurde am {0:yyyy-MM-dd} verlängert.",
            "The stay was extended on {0:yyyy-MM-dd}."),
        [CaseAct.StayEnded] = new(
            "Le sursis a pris fin le {0:yyyy-MM-dd}, sans plan.",
            "De opschorting eindigde op {0:yyyy-MM-dd}, zonder plan.",
            "Der Aufschub endete am {0:yyyy-MM-dd} ohne Plan.",
            "The stay ended on {0:yyyy-MM-dd} without a plan."),
        [CaseAct.PlanHomologated] = new(
            "Le tribunal a homologué le plan le {0:yyyy-MM-dd}.",
            "De rechtbank homologeerde het plan op {0:yyyy-MM-dd}.",
            "Das Gericht bestätigte den Plan am {0:yyyy-MM-dd}.",
            "The court approved the plan on {0:yyyy-MM-dd}."),
        [CaseAct.CollectiveClosed] = new(
            "La procédure collective a été close le {0:yyyy-MM-dd}.",
            "De collectieve procedure werd op {0:yyyy-MM-dd} gesloten.",
            "Das Gesamtverfahren wurde am {0:yyyy-MM-dd} geschlossen.",
            "The collective procedure was closed on {0:yyyy-MM-dd}."),
        [CaseAct.CostAdded] = new(
            "Des frais de {1} se sont ajoutés le {0:yyyy-MM-dd}.",
            "Op {0:yyyy-MM-dd} kwamen er {1} kosten bij.",
            "Am {0:yyyy-MM-dd} kamen Kosten von {1} hinzu.",
            "Costs of {1} were added on {0:yyyy-MM-dd}."),
        [CaseAct.PaymentReceived] = new(
            "{0:yyyy-MM-dd} : le débiteur a payé le partenaire.",
            "{0:yyyy-MM-dd}: de schuldenaar betaalde de partner.",
            "{0:yyyy-MM-dd}: Der Schuldner zahlte an den Partner.",
            "{0:yyyy-MM-dd}: the debtor paid the partner."),
        [CaseAct.Reported] = new(
            "{0:yyyy-MM-dd} : rapport du partenaire.",
            "{0:yyyy-MM-dd}: verslag van de partner.",
            "{0:yyyy-MM-dd}: Bericht des Partners.",
            "{0:yyyy-MM-dd}: report of the partner."),
        [CaseAct.Returned] = new(
            "Le dossier nous est revenu le {0:yyyy-MM-dd}.",
            "Het dossier kwam op {0:yyyy-MM-dd} terug.",
            "Der Fall kam am {0:yyyy-MM-dd} zurück.",
            "The case came back on {0:yyyy-MM-dd}."),
        [CaseAct.DebtorInsolvent] = new(
            "Une procédure collective est ouverte depuis le {0:yyyy-MM-dd} : plus personne ne poursuit seul.",
            "Sinds {0:yyyy-MM-dd} loopt een collectieve procedure: niemand vervolgt nog alleen.",
            "Seit dem {0:yyyy-MM-dd} läuft ein Gesamtverfahren: Niemand verfolgt mehr allein.",
            "A collective procedure is open since {0:yyyy-MM-dd}: nobody proceeds alone any more."),
        [CaseAct.InsolvencyLifted] = new(
            "Depuis le {0:yyyy-MM-dd} aucune procédure collective n'arrête plus ce dossier.",
            "Sinds {0:yyyy-MM-dd} houdt geen collectieve procedure dit dossier nog tegen.",
            "Seit dem {0:yyyy-MM-dd} hält kein Gesamtverfahren diesen Fall mehr auf.",
            "Since {0:yyyy-MM-dd} no collective procedure stops this case any more."),
        [CaseAct.DebtorDied] = new(
            "{0:yyyy-MM-dd} : le débiteur est décédé ; rien n'est signifié avant que les héritiers soient connus.",
            "{0:yyyy-MM-dd}: de schuldenaar is overleden; niets wordt betekend voor de erfgenamen bekend zijn.",
            "{0:yyyy-MM-dd}: Der Schuldner ist verstorben; nichts wird zugestellt, bevor die Erben bekannt sind.",
            "{0:yyyy-MM-dd}: the debtor died; nothing is served before the heirs are known."),
        [CaseAct.DebtDisputed] = new(
            "{0:yyyy-MM-dd} : le débiteur conteste auprès de nous.",
            "{0:yyyy-MM-dd}: de schuldenaar betwist de schuld bij ons.",
            "{0:yyyy-MM-dd}: Der Schuldner bestreitet die Schuld bei uns.",
            "{0:yyyy-MM-dd}: the debtor contests the debt with us."),
        [CaseAct.HoldLifted] = new(
            "{0:yyyy-MM-dd} : ce que nous avions noté du débiteur n'arrête plus ce dossier.",
            "{0:yyyy-MM-dd}: wat wij van de schuldenaar noteerden, houdt dit dossier niet meer tegen.",
            "{0:yyyy-MM-dd}: Was wir vom Schuldner vermerkt hatten, hält diesen Fall nicht mehr auf.",
            "{0:yyyy-MM-dd}: what we had noted of the debtor stops this case no more."),
        [CaseAct.Paid] = new(
            "Tout a été payé le {0:yyyy-MM-dd}.",
            "Op {0:yyyy-MM-dd} was alles betaald.",
            "Am {0:yyyy-MM-dd} war alles bezahlt.",
            "All was paid on {0:yyyy-MM-dd}."),
        [CaseAct.Withdrawn] = new(
            "Nous avons repris le dossier le {0:yyyy-MM-dd}.",
            "Wij trokken het dossier op {0:yyyy-MM-dd} terug.",
            "Wir zogen den Fall am {0:yyyy-MM-dd} zurück.",
            "We took the case back on {0:yyyy-MM-dd}."),
    }.ToFrozenDictionary();

    public static Sentence Of(CaseState state) => States[state];

    public static Sentence Of(CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Acts[happened.Act].With(happened.On, happened.Amount?.ToString() ?? "–");
    }
}
