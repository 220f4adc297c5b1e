using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Wording;
using Gateway.Peppol.Validation.XPath;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation;

/// <summary>The ids of findings that no standard has a rule for, and what they say. All of them are fatal.</summary>
internal static class OwnRules
{
    /// <summary>The bytes are no XML that is read.</summary>
    public const string NotXml = "SGW-XML";

    /// <summary>A rule needs a value that the document does not have in a form to judge by.</summary>
    public const string Unjudged = "SGW-UNJUDGED";

    /// <summary>The validator itself failed. A document that was not judged does not pass.</summary>
    public const string Failure = "SGW-FAILURE";

    public static Sentence ValidatorFailed { get; } = new(
        "Le document n'a pas pu être contrôlé : le contrôle lui-même a échoué. Il est refusé par prudence.",
        "Het document kon niet gecontroleerd worden: de controle zelf is mislukt. Voor de zekerheid is het geweigerd.",
        "Das Dokument konnte nicht geprüft werden: Die Prüfung selbst ist gescheitert. Es wird vorsorglich abgelehnt.",
        "The document could not be checked: the check itself failed. It is refused to be on the safe side.");

    /// <summary>The place is counted from 1; line 0 is no place to speak of.</summary>
    public static Sentence IsNotXml(XmlFault fault, int line, int column)
    {
        var reason = XmlFaultWording.Of(fault);
        return line == 0
            ? reason
            : new Sentence(
                $"{reason.Fr} (ligne {{0}}, colonne {{1}})",
                $"{reason.Nl} (regel {{0}}, kolom {{1}})",
                $"{reason.De} (Zeile {{0}}, Spalte {{1}})",
                $"{reason.En} (line {{0}}, column {{1}})").With(line, column);
    }

    public static Sentence CannotBeJudged(string rule, DynamicErrorException fault)
    {
        var reason = Reason(fault.Error);
        return new Sentence(
            $"La règle {{0}} ne peut pas être jugée : {reason.Fr}",
            $"De regel {{0}} kan niet beoordeeld worden: {reason.Nl}",
            $"Die Regel {{0}} kann nicht beurteilt werden: {reason.De}",
            $"The rule {{0}} cannot be judged: {reason.En}").With(rule, fault.Subject);
    }

    private static Sentence Reason(DynamicError error) => error switch
    {
        DynamicError.Several => new(
            "{1} figure plusieurs fois là où il en faut un seul.",
            "{1} staat er meermaals waar er maar één mag zijn.",
            "{1} steht mehrmals da, wo nur eines stehen darf.",
            "{1} stands several times where only one may."),
        DynamicError.NotANumber => new(
            "« {1} » n'est pas un nombre.",
            "“{1}” is geen getal.",
            "„{1}“ ist keine Zahl.",
            "\"{1}\" is not a number."),
        DynamicError.NotADate => new(
            "« {1} » n'est pas une date.", "“{1}” is geen datum.", "„{1}“ ist kein Datum.", "\"{1}\" is not a date."),
        DynamicError.NotABoolean => new(
            "« {1} » n'est ni true ni false.",
            "“{1}” is noch true noch false.",
            "„{1}“ ist weder true noch false.",
            "\"{1}\" is neither true nor false."),
        _ => new(
            "un nombre est trop grand ou trop long pour être calculé.",
            "een getal is te groot of te lang om mee te rekenen.",
            "eine Zahl ist zu groß oder zu lang, um damit zu rechnen.",
            "a number is too large or too long to compute with."),
    };
}
