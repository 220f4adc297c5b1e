using Gateway.Domain.Languages;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The ways a debt goes, as letters and pages name them.</summary>
public static class ProcedureWords
{
    public static Sentence Of(Procedure procedure) => procedure switch
    {
        Procedure.Rci => new(
            "Recouvrement de dettes non contestées (RCI)", "Invordering van onbetwiste schulden (IOS)",
            "Beitreibung unbestrittener Schulden (RCI)", "Recovery of undisputed debts (RCI/IOS)"),
        Procedure.SummaryOrder => new(
            "Procédure sommaire d'injonction de payer", "Summiere rechtspleging om betaling te bevelen",
            "Summarisches Mahnverfahren", "Summary order for payment"),
        Procedure.Court => new(
            "Citation devant le tribunal", "Dagvaarding voor de rechtbank", "Klage vor dem Gericht",
            "Writ of summons before the court"),
        Procedure.EuropeanOrder => new(
            "Injonction de payer européenne", "Europees betalingsbevel", "Europäischer Zahlungsbefehl",
            "European order for payment"),
        Procedure.EuropeanSmallClaims => new(
            "Procédure européenne de règlement des petits litiges", "Europese procedure voor geringe vorderingen",
            "Europäisches Verfahren für geringfügige Forderungen", "European small claims procedure"),
        Procedure.BankruptcyClaim => new(
            "Déclaration de créance dans la faillite", "Aangifte van schuldvordering in het faillissement",
            "Anmeldung der Forderung im Konkurs", "Claim in the bankruptcy"),
        Procedure.Amicable => new(
            "Recouvrement amiable", "Minnelijke invordering", "Gütliche Beitreibung", "Amicable recovery"),
        Procedure.Reorganisation => new(
            "Réorganisation judiciaire", "Gerechtelijke reorganisatie", "Gerichtliche Reorganisation",
            "Judicial reorganisation"),
        Procedure.DebtSettlement => new(
            "Règlement collectif de dettes", "Collectieve schuldenregeling", "Kollektive Schuldenregelung",
            "Collective debt settlement"),
        _ => throw new ArgumentOutOfRangeException(nameof(procedure), procedure, "There is no such procedure."),
    };
}
