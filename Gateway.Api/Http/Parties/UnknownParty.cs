using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Parties;

/// <summary>An id that names nothing, or nothing the key may see: the caller cannot tell the two apart.</summary>
internal static class UnknownParty
{
    public static Finding At(string pointer) => Finding.Fatal("SGW-UNKNOWN-ID", pointer, new Sentence(
        "Rien ne porte cet identifiant, ou rien que cette clé puisse voir.",
        "Niets heeft deze identificatie, of niets dat deze sleutel mag zien.",
        "Nichts trägt diese Kennung, oder nichts, was dieser Schlüssel sehen darf.",
        "Nothing has this id, or nothing that this key may see."));
}
