using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk.Dunning;

/// <summary>The words of dunning as pages write them.</summary>
internal static class DunningWords
{
    public static Sentence Of(RunState state) => state switch
    {
        RunState.Proposed => new("proposé", "voorgesteld", "vorgeschlagen", "proposed"),
        RunState.SignedOff => new("approuvé", "goedgekeurd", "freigegeben", "signed off"),
        RunState.Issuing => new("en cours d'émission", "wordt uitgegeven", "wird ausgeführt", "being issued"),
        RunState.Issued => new("émis", "uitgegeven", "ausgeführt", "issued"),
        RunState.Dropped => new("abandonné", "vervallen", "verworfen", "dropped"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };

    public static Sentence Of(StepAct act) => act switch
    {
        StepAct.Reminder => new("rappel", "herinnering", "Mahnung", "reminder"),
        StepAct.FormalNotice => new("mise en demeure", "ingebrekestelling", "Inverzugsetzung", "formal notice"),
        StepAct.Call => new("appel téléphonique", "telefoontje", "Anruf", "call"),
        StepAct.Recovery => new(
            "décision sur le recouvrement", "beslissing over invordering", "Entscheid über Beitreibung",
            "decision on recovery"),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act."),
    };

    public static Sentence Of(NoticeChannel channel) => channel switch
    {
        NoticeChannel.Mail => new("courriel", "e-mail", "E-Mail", "mail"),
        NoticeChannel.Post => new("lettre", "brief", "Brief", "letter"),
        NoticeChannel.Registered => new("recommandé", "aangetekend", "Einschreiben", "registered letter"),
        NoticeChannel.Telephone => new("téléphone", "telefoon", "Telefon", "telephone"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "There is no such channel."),
    };

    public static Sentence Of(NoticeState state) => state switch
    {
        NoticeState.Queued => new("en attente", "wacht", "wartet", "waiting"),
        NoticeState.Sent => new("envoyé", "verstuurd", "versandt", "sent"),
        NoticeState.Stopped => new("arrêté", "tegengehouden", "angehalten", "stopped"),
        NoticeState.Failed => new("échoué", "mislukt", "gescheitert", "failed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };

    public static Sentence Of(HoldKind kind) => kind switch
    {
        HoldKind.Dispute => new("contestation", "betwisting", "Bestreitung", "dispute"),
        HoldKind.Promise => new(
            "promesse de paiement", "betalingsbelofte", "Zahlungsversprechen", "promise to pay"),
        HoldKind.PaymentPlan => new("plan d'apurement", "afbetalingsplan", "Ratenplan", "payment plan"),
        HoldKind.Insolvency => new("insolvabilité", "insolventie", "Insolvenz", "insolvency"),
        HoldKind.Legal => new("dossier en justice", "gerechtelijk dossier", "Rechtsfall", "legal case"),
        HoldKind.Complaint => new("plainte", "klacht", "Beschwerde", "complaint"),
        HoldKind.Death => new("décès", "overlijden", "Todesfall", "death"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    public static Sentence Of(DisputeCategory category) => category switch
    {
        DisputeCategory.Price => new("le prix ou la TVA", "de prijs of de btw", "Preis oder MwSt.", "price or VAT"),
        DisputeCategory.Service => new("la prestation", "de dienst", "die Leistung", "the service"),
        DisputeCategory.Invoice => new("la facture elle-même", "de factuur zelf", "die Rechnung selbst",
            "the invoice itself"),
        DisputeCategory.AlreadyPaid => new("déjà payée", "al betaald", "schon bezahlt", "already paid"),
        DisputeCategory.Other => new("autre chose", "iets anders", "etwas anderes", "something else"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such category."),
    };

    public static Sentence Of(PlanState state) => state switch
    {
        PlanState.Proposed => new("proposé", "voorgesteld", "vorgeschlagen", "proposed"),
        PlanState.Agreed => new("convenu", "overeengekomen", "vereinbart", "agreed"),
        PlanState.Kept => new("respecté", "nagekomen", "eingehalten", "kept"),
        PlanState.Broken => new("rompu", "verbroken", "gebrochen", "broken"),
        PlanState.Withdrawn => new("retiré", "ingetrokken", "zurückgezogen", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };
}
