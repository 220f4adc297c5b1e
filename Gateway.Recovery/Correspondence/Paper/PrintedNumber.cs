using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>Numbers as they are written on Belgian paper; what is not Belgian stays as it was given.</summary>
internal static class PrintedNumber
{
    /// <summary><c>BE 0202.239.951</c>.</summary>
    public static string? Vat(string? number) =>
        number is { Length: > 2 } && number.StartsWith("BE", StringComparison.Ordinal)
            && EnterpriseNumber.TryParse(number[2..], out var belgian)
                ? $"BE {belgian.ToPrint()}"
                : number;

    /// <summary><c>0202.239.951</c> for a number of the Crossroads Bank (ISO 6523 scheme 0208).</summary>
    public static string? Registration(Identifier? registration) =>
        registration is { Scheme: "0208" } && EnterpriseNumber.TryParse(registration.Value, out var belgian)
            ? belgian.ToPrint()
            : registration?.Value;

    /// <summary>An IBAN in groups of four, any other account as it was given.</summary>
    public static string Account(string account) =>
        Iban.TryParse(account, out var iban) ? iban.ToPrint() : account;

    /// <summary><c>+++010/8068/17183+++</c> for a Belgian communication, another reference as it is.</summary>
    public static string Reference(string reference) =>
        StructuredCommunication.TryParse(reference, out var communication) ? communication.ToString() : reference;
}
