using Gateway.Domain.Languages;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation.Wording;

/// <summary>Why bytes are no XML, in words.</summary>
internal static class XmlFaultWording
{
    private static readonly Sentence NotWellFormed = new(
            "Le document n'est pas du XML bien formé.",
            "Het document is geen welgevormde XML.",
            "Das Dokument ist kein wohlgeformtes XML.",
            "The document is not well-formed XML.");

    private static readonly Dictionary<XmlFault, Sentence> Reasons = new()
    {
        [XmlFault.Empty] = new(
            "Le document est vide.", "Het document is leeg.", "Das Dokument ist leer.", "The document is empty."),
        [XmlFault.Truncated] = new(
            "Le document s'arrête avant sa fin.",
            "Het document stopt voor zijn einde.",
            "Das Dokument bricht vor seinem Ende ab.",
            "The document stops before its end."),
        [XmlFault.TooLarge] = new(
            "Le document est trop grand, trop profond ou a trop d'éléments.",
            "Het document is te groot, te diep of heeft te veel elementen.",
            "Das Dokument ist zu groß, zu tief oder hat zu viele Elemente.",
            "The document is too large, too deep or has too many elements."),
        [XmlFault.Encoding] = new(
            "Le document n'est pas dans l'encodage qu'il annonce, ou l'encodage n'est pas accepté : utilisez UTF-8.",
            "Het document staat niet in de codering die het aankondigt, of die wordt niet aanvaard: gebruik UTF-8.",
            "Das Dokument hat nicht die angekündigte Kodierung, oder sie wird nicht angenommen: UTF-8 verwenden.",
            "The document is not in the encoding it declares, or that encoding is not taken: use UTF-8."),
        [XmlFault.Character] = new(
            "Un caractère ou un nom n'est pas permis en XML.",
            "Een teken of een naam is niet toegestaan in XML.",
            "Ein Zeichen oder ein Name ist in XML nicht erlaubt.",
            "A character or a name is not allowed in XML."),
        [XmlFault.DocumentType] = new(
            "Les déclarations DOCTYPE sont refusées.",
            "DOCTYPE-declaraties worden geweigerd.",
            "DOCTYPE-Deklarationen werden abgelehnt.",
            "DOCTYPE declarations are refused."),
        [XmlFault.Entity] = new(
            "Une référence (&...;) est inconnue ou mal formée.",
            "Een verwijzing (&...;) is onbekend of fout gevormd.",
            "Ein Verweis (&...;) ist unbekannt oder falsch gebildet.",
            "A reference (&...;) is unknown or malformed."),
        [XmlFault.EndTag] = new(
            "Une balise fermante ne correspond pas à l'élément ouvert.",
            "Een eindtag hoort niet bij het open element.",
            "Ein Endtag gehört nicht zum offenen Element.",
            "An end tag does not belong to the open element."),
        [XmlFault.DuplicateAttribute] = new(
            "Un attribut est donné deux fois.",
            "Een attribuut staat er twee keer.",
            "Ein Attribut ist doppelt angegeben.",
            "An attribute is given twice."),
        [XmlFault.Namespace] = new(
            "Un préfixe n'a pas d'espace de noms, ou sa déclaration n'est pas permise.",
            "Een voorvoegsel heeft geen naamruimte, of de declaratie is niet toegestaan.",
            "Ein Präfix hat keinen Namensraum, oder seine Deklaration ist nicht erlaubt.",
            "A prefix has no namespace, or its declaration is not allowed."),
    };

    public static Sentence Of(XmlFault fault) => Reasons.GetValueOrDefault(fault, NotWellFormed);
}
