using System.Globalization;
using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>
/// How parties of a country are identified: their VAT number, their electronic address in a scheme of the Peppol list
/// EAS, and their register. Numbers have the form, and where Peppol checks them the check digits, of real ones.
/// </summary>
internal sealed record Land(string Code, Func<Chance, PartyNumbers> Numbers)
{
    public static readonly Land Belgium = new("BE", chance =>
    {
        var number = EnterpriseNumber(chance);
        return new PartyNumbers(
            $"BE{number}",
            chance.OneIn(2) ? new Identifier(number, "0208") : new Identifier($"BE{number}", "9925"),
            new Identifier(number, "0208"));
    });

    public static readonly Land Spain = WithVat("ES", "9920", chance => $"ESB{chance.Digits(8)}");

    public static readonly Land[] Union =
    [
        new("FR", chance =>
        {
            var siren = chance.Digits(9);
            return new PartyNumbers(
                $"FR{chance.Digits(2)}{siren}",
                new Identifier($"{siren}{chance.Digits(5)}", "0009"),
                new Identifier(siren, "0002"));
        }),
        new("NL", chance =>
        {
            var chamber = chance.Digits(8);
            return new PartyNumbers(
                $"NL{chance.Digits(9)}B01", new Identifier(chamber, "0106"), new Identifier(chamber, "0106"));
        }),
        WithVat("DE", "9930", chance => $"DE{chance.Digits(9)}"),
        WithVat("LU", "9938", chance => $"LU{chance.Digits(8)}"),
        WithVat("AT", "9914", chance => $"ATU{chance.Digits(8)}"),
        WithVat("PL", "9945", chance => $"PL{chance.Digits(10)}"),
        WithVat("GR", "9933", chance => $"EL{chance.Digits(9)}"),
    ];

    public static readonly Land[] World =
    [
        WithGln("US"), WithGln("CH"), WithGln("GB"), WithGln("JP"), WithGln("TR"), WithGln("MA"), WithGln("CD"),
    ];

    /// <summary>Ten digits, the last two 97 less the first eight modulo 97.</summary>
    private static string EnterpriseNumber(Chance chance)
    {
        var first = chance.Between(2_000_000, 19_999_999);
        return string.Create(CultureInfo.InvariantCulture, $"{first:D8}{97 - (first % 97):D2}");
    }

    private static Land WithVat(string code, string scheme, Func<Chance, string> vatNumber) => new(code, chance =>
    {
        var number = vatNumber(chance);
        return new PartyNumbers(number, new Identifier(number, scheme), new Identifier(chance.Digits(9)));
    });

    private static Land WithGln(string code) => new(code, chance =>
        new PartyNumbers(null, new Identifier(GlobalLocationNumber(chance), "0088"), new Identifier(chance.Digits(7))));

    /// <summary>Thirteen digits, the last by the modulus 10 of GS1: weights 3 and 1 from the right.</summary>
    private static string GlobalLocationNumber(Chance chance)
    {
        var digits = chance.Digits(12);
        var sum = digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();
        return string.Create(CultureInfo.InvariantCulture, $"{digits}{(10 - (sum % 10)) % 10}");
    }
}
