using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>Who owes, before the law: its kind and where it lives decide what may be asked.</summary>
public readonly record struct Debtor(ClientKind Kind, Country Country)
{
    public bool IsAbroad => Country != Country.Belgium;

    /// <summary>Whether Book XIX CEL protects it: nothing of it is recovered before a free first reminder.</summary>
    public bool IsBelgianConsumer => Kind == ClientKind.PrivatePerson && !IsAbroad;

    /// <summary>Whether the same law says what both owe on top: by country, and whether a private person.</summary>
    public bool IsUnderLawOf(Debtor other) => Country == other.Country
        && (Kind == ClientKind.PrivatePerson) == (other.Kind == ClientKind.PrivatePerson);

    public static Debtor Belgian(ClientKind kind) => new(kind, Country.Belgium);
}
