using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Json;

/// <summary>What is wrong with the shape of a request. The rules of single values stand with them in <see
/// cref="ValueForms"/>.</summary>
internal static class FieldRules
{
    public static FieldRule Unknown { get; } = new("SGW-FIELD-UNKNOWN", new Sentence(
        "Ce champ n'existe pas ici ; il y a {0}.",
        "Dit veld bestaat hier niet; er is {0}.",
        "Dieses Feld gibt es hier nicht; es gibt {0}.",
        "There is no such field here; there are {0}."));

    public static FieldRule Duplicate { get; } = new("SGW-FIELD-DUPLICATE", new Sentence(
        "Ce champ est donné deux fois.",
        "Dit veld is twee keer gegeven.",
        "Dieses Feld ist zweimal angegeben.",
        "This field is given twice."));

    public static FieldRule Missing { get; } = new("SGW-FIELD-MISSING", new Sentence(
        "Ce champ est obligatoire.",
        "Dit veld is verplicht.",
        "Dieses Feld ist erforderlich.",
        "This field is mandatory."));

    public static FieldRule NotAnObject { get; } = new("SGW-FIELD-OBJECT", new Sentence(
        "Un objet JSON est attendu ici.",
        "Hier wordt een JSON-object verwacht.",
        "Hier wird ein JSON-Objekt erwartet.",
        "A JSON object is expected here."));

    public static FieldRule NotAList { get; } = new("SGW-FIELD-LIST", new Sentence(
        "Une liste JSON est attendue ici.",
        "Hier wordt een JSON-lijst verwacht.",
        "Hier wird eine JSON-Liste erwartet.",
        "A JSON list is expected here."));

    public static FieldRule NotText { get; } = new("SGW-FIELD-TEXT", new Sentence(
        "Un texte JSON, entre guillemets, est attendu ici.",
        "Hier wordt een JSON-tekst verwacht, tussen aanhalingstekens.",
        "Hier wird ein JSON-Text in Anführungszeichen erwartet.",
        "A JSON text, in quotes, is expected here."));

    public static FieldRule TooMany { get; } = new("SGW-FIELD-LIST-LENGTH", new Sentence(
        "Cette liste a {0} éléments ; {1} sont permis au plus.",
        "Deze lijst heeft {0} elementen; hoogstens {1} zijn toegestaan.",
        "Diese Liste hat {0} Elemente; höchstens {1} sind erlaubt.",
        "This list has {0} items; {1} are allowed at most."));

    public static FieldRule TooFew { get; } = new("SGW-FIELD-LIST-EMPTY", new Sentence(
        "Cette liste doit avoir au moins un élément.",
        "Deze lijst moet minstens één element hebben.",
        "Diese Liste muss mindestens ein Element haben.",
        "This list must have at least one item."));

    public static FieldRule TooLong { get; } = new("SGW-FIELD-TEXT-LENGTH", new Sentence(
        "Ce texte a {0} caractères ; {1} sont permis au plus.",
        "Deze tekst heeft {0} tekens; hoogstens {1} zijn toegestaan.",
        "Dieser Text hat {0} Zeichen; höchstens {1} sind erlaubt.",
        "This text has {0} characters; {1} are allowed at most."));

    public static FieldRule Empty { get; } = new("SGW-FIELD-TEXT-EMPTY", new Sentence(
        "Ce texte est vide ; s'il n'y a rien à dire, omettez le champ.",
        "Deze tekst is leeg; laat het veld weg als er niets te zeggen is.",
        "Dieser Text ist leer; lassen Sie das Feld weg, wenn es nichts zu sagen gibt.",
        "This text is empty; leave the field out when there is nothing to say."));

    public static FieldRule Uncarriable { get; } = new("SGW-FIELD-TEXT-CHARACTERS", new Sentence(
        "Ce texte contient un caractère de contrôle ou un caractère incomplet qu'une facture XML ne peut pas porter.",
        "Deze tekst bevat een besturingsteken of een onvolledig teken dat een XML-factuur niet kan dragen.",
        "Dieser Text enthält ein Steuerzeichen oder ein unvollständiges Zeichen, das eine XML-Rechnung nicht "
        + "tragen kann.",
        "This text contains a control character or an incomplete character that an XML invoice cannot carry."));

    public static FieldRule MoreFindings { get; } = new("SGW-FIELD-MORE", new Sentence(
        "Il y a d'autres fautes ; seules les {0} premières sont données.",
        "Er zijn nog fouten; alleen de eerste {0} worden gegeven.",
        "Es gibt weitere Fehler; nur die ersten {0} werden genannt.",
        "There are more faults; only the first {0} are given."));

    public static IReadOnlyList<FieldRule> All { get; } =
    [
        Unknown, Duplicate, Missing, NotAnObject, NotAList, NotText, TooMany, TooFew, TooLong, Empty, Uncarriable,
        MoreFindings,
    ];
}
