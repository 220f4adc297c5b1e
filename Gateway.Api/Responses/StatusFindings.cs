using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Responses;

/// <summary>Why a status that came in is applied to no document. It is kept all the same.</summary>
internal static class StatusFindings
{
    private static readonly Sentence UnknownDocument = new(
        "Aucun document que nous avons envoyé ne porte l'identifiant « {0} ».",
        "Geen document dat wij verstuurden, draagt de id ‘{0}’.",
        "Kein von uns gesendetes Dokument trägt die Kennung „{0}“.",
        "No document that we sent bears the id '{0}'.");

    private static readonly Sentence OtherReceiver = new(
        "Le document a été envoyé au point d'accès {0} ; ce statut vient de {1}.",
        "Het document werd naar het toegangspunt {0} gestuurd; deze status komt van {1}.",
        "Das Dokument ging an den Zugangspunkt {0}; dieser Status kommt von {1}.",
        "The document was sent to the access point {0}; this status comes from {1}.");

    private static readonly Sentence SecondStatus = new(
        "Ce document a déjà reçu un statut ({0}) ; le premier compte.",
        "Dit document kreeg al een status ({0}); de eerste telt.",
        "Dieses Dokument hat bereits einen Status ({0}); der erste zählt.",
        "This document has a status already ({0}); the first counts.");

    public static Finding NoDocument(string instanceId) => Flag("SGW-MLS-20", UnknownDocument.With(instanceId));

    public static Finding NotItsReceiver(string sentTo, string from) =>
        Flag("SGW-MLS-21", OtherReceiver.With(sentTo, from));

    public static Finding NotTheFirst(string first) => Flag("SGW-MLS-22", SecondStatus.With(first));

    private static Finding Flag(string rule, Sentence message) => Finding.Warning(rule, pointer: null, message);
}
