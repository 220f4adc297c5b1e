using Gateway.Api.Outbox.Webhooks;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Webhooks;

/// <summary>What is wrong with an endpoint that somebody wants.</summary>
internal static class WebhookChecks
{
    private static readonly Sentence NoUrl = new(
        "L'adresse doit être absolue, sans utilisateur ni fragment.",
        "Het adres moet absoluut zijn, zonder gebruiker en fragment.",
        "Die Adresse muss absolut sein, ohne Benutzer und Fragment.",
        "The address must be absolute, without user and fragment.");

    private static readonly Sentence NotHttps = new(
        "L'adresse doit commencer par https://.",
        "Het adres moet met https:// beginnen.",
        "Die Adresse muss mit https:// beginnen.",
        "The address must begin with https://.");

    private static readonly Sentence NotPublic = new(
        "L'adresse mène à une machine ou un réseau privés.",
        "Het adres leidt naar een eigen machine of een privaat netwerk.",
        "Die Adresse führt zu einem eigenen Rechner oder in ein privates Netz.",
        "The address leads to a private machine or network.");

    private static readonly Sentence NoType = new(
        "Ce type n'existe pas dans ce flux ; il connaît : {0}.",
        "Dit type bestaat niet in deze feed; hij kent: {0}.",
        "Diesen Typ gibt es in diesem Feed nicht; er kennt: {0}.",
        "There is no such type in this feed; it knows: {0}.");

    private static readonly Sentence NotGiven = new(
        "Le flux va de 0 à {0}.",
        "De feed gaat van 0 tot {0}.",
        "Der Feed geht von 0 bis {0}.",
        "The feed goes from 0 to {0}.");

    public static IReadOnlyList<Finding> Of(
        WebhookRequest request, IReadOnlyList<string> types, bool allowLoopback, long last)
    {
        var unknown = (request.Types ?? []).Index().Where(type => !types.Contains(type.Item))
            .Select(type => Finding.Fatal(
                "SGW-WEBHOOK-TYPE", $"/types/{type.Index}", NoType.With(string.Join(", ", types))));
        return [.. Address(request.Url, allowLoopback), .. unknown, .. After(request.After, last)];
    }

    public static IEnumerable<Finding> After(long? after, long last) =>
        after is null || (after >= 0 && after <= last)
            ? []
            : [Finding.Fatal("SGW-WEBHOOK-SEQUENCE", "/after", NotGiven.With(last))];

    private static IEnumerable<Finding> Address(string url, bool allowLoopback) =>
        WebhookAddress.FaultOf(url, allowLoopback) switch
        {
            WebhookAddressFault.Malformed => [Finding.Fatal("SGW-WEBHOOK-URL", "/url", NoUrl)],
            WebhookAddressFault.NotHttps => [Finding.Fatal("SGW-WEBHOOK-HTTPS", "/url", NotHttps)],
            WebhookAddressFault.NotPublic => [Finding.Fatal("SGW-WEBHOOK-PUBLIC", "/url", NotPublic)],
            _ => [],
        };
}
