namespace Gateway.Domain.Law;

/// <summary>
/// Debtors who live outside Belgium: what is asked of them is a policy by country, nothing by default.
/// </summary>
public static class AbroadLaw
{
    public static LawKey<ForeignClaim> Enterprise { get; } = new(
        "abroad-enterprise",
        LawUnits.OneOf<ForeignClaim>(),
        new(
            "entreprises établies à l'étranger",
            "ondernemingen in het buitenland",
            "Unternehmen im Ausland",
            "enterprises abroad"),
        isByCountry: true);

    public static LawKey<ForeignClaim> PublicBody { get; } = new(
        "abroad-public-body",
        LawUnits.OneOf<ForeignClaim>(),
        new(
            "pouvoirs publics étrangers",
            "buitenlandse overheden",
            "ausländische öffentliche Stellen",
            "public authorities abroad"),
        isByCountry: true);

    /// <summary>A consumer keeps the protection of the law of the country he lives in (Rome I art. 6).</summary>
    public static LawKey<ForeignClaim> Consumer { get; } = new(
        "abroad-consumer",
        LawUnits.OneOf<ForeignClaim>(),
        new(
            "consommateurs résidant à l'étranger",
            "consumenten in het buitenland",
            "Verbraucher im Ausland",
            "consumers abroad"),
        isByCountry: true);

    internal static IEnumerable<LawKey> Keys =>
    [
        Enterprise, PublicBody, Consumer,
    ];
}
