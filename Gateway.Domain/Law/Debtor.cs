using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>Who owes, before the law: its kind and where it lives decide what may be asked.</summary>
public readonly record struct Debtor(ClientKind Kind, Country Country)
{
    public bool IsAbroad => Country != Country.Belgium;

    public static Debtor Belgian(ClientKind kind) => new(kind, Country.Belgium);
}
