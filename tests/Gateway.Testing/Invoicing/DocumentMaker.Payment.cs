using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>How it is paid.</summary>
internal sealed partial class DocumentMaker
{
    private static readonly string[] Accounts =
    [
        "BE68539007547034", "NL91ABNA0417164300", "FR1420041010050500013M02606", "DE89370400440532013000",
        "PL61109010140000071219812874", "GR1601101250000000012300695",
    ];

    /// <summary>
    /// UBL-SR-44, SR-46, SR-47: several means have one code and one reference, and the text stands on one. UBL-SR-54,
    /// SR-55: one card, one mandate.
    /// </summary>
    private ListOf<PaymentMeans> PaymentMeans()
    {
        var reference = chance.Maybe(() => chance.Of("+++090/9337/55493+++", "RF18539007547034", "&<>"));
        PaymentMeans[] means = chance.Between(0, 4) switch
        {
            0 => CreditTransfers(chance.Of("30", "58")),
            1 => [Card(chance.Of("48", "54", "55"))],
            2 => [DirectDebit(chance.Of("49", "59"))],
            3 => [new PaymentMeans.Other { Code = chance.Of("1", "10", "20", "57", "97", "ZZZ") }],
            _ => [],
        };
        return means
            .Select((one, index) => one with { Reference = reference, Text = index == 0 ? MeansText() : null })
            .ToListOf();
    }

    private string? MeansText() => chance.Maybe(() => Words.Phrase(chance));

    /// <summary>BR-50, BR-61: the account is given.</summary>
    private PaymentMeans[] CreditTransfers(string code) =>
        chance.Some<PaymentMeans>(1, 3, () => new PaymentMeans.CreditTransfer(
            chance.Of<string>(Accounts),
            chance.Maybe(() => Words.Person(chance)),
            chance.Maybe(() => chance.Of("GEBABEBB", "BPOTBEB1XXX"))) { Code = code });

    /// <summary>BR-51: the last digits only.</summary>
    private PaymentMeans.Card Card(string code) =>
        new($"****{chance.Digits(4)}", chance.Maybe(() => Words.Person(chance)))
        {
            Code = code,
            Network = chance.Of("NA", "VISA", "BANCONTACT"),
        };

    /// <summary>PEPPOL-EN16931-R061: the mandate is given.</summary>
    private PaymentMeans.DirectDebit DirectDebit(string code) =>
        new(Words.Reference(chance), chance.Maybe(() => chance.Of<string>(Accounts))) { Code = code };
}
