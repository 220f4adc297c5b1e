using Gateway.Domain.Invoicing;

namespace Gateway.Api.Http.Invoicing;

/// <summary>Who is paid, when it is not the seller.</summary>
internal sealed record PayeeFields
{
    public required string Name { get; init; }

    public IdentifierFields? Identifier { get; init; }

    public IdentifierFields? LegalRegistration { get; init; }

    public Payee ToDomain() => new(Name, Identifier?.ToDomain(), LegalRegistration?.ToDomain());
}
