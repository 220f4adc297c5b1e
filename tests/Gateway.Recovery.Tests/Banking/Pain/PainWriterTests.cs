using System.Text;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Pain;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Banking.Pain;

public class PainWriterTests
{
    private static readonly CreditTransferOrder Order = new()
    {
        MessageId = "SGW-20260312-0001",
        CreatedAt = new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero),
        ExecuteOn = new DateOnly(2026, 3, 13),
        Name = "Coopérative Exemple & Cie",
        Iban = Iban.Parse("BE68539007547034"),
        Bic = "GKCCBEBB",
        Transfers =
        [
            new CreditTransfer(
                "SGW-R-1", Amount.Eur(80m), "Théâtre « Œuvre »", Iban.Parse("BE29363099990064"),
                "Trop-perçu n° 1_2026 * merci"),
            new CreditTransfer(
                "SGW-R-2", Amount.Eur(1234.5m), new string('É', 90), Iban.Parse("NL91ABNA0417164300"),
                new string('x', 200)),
        ],
    };

    [Theory]
    [InlineData(PainVersion.V03, true)]
    [InlineData(PainVersion.V03, false)]
    [InlineData(PainVersion.V09, true)]
    [InlineData(PainVersion.V09, false)]
    public void A_file_of_refunds_is_as_its_message_definition_says(PainVersion version, bool hasBic)
    {
        var text = Write(version, hasBic ? Order : Order with { Bic = null });

        PainStructure.Faults(text).ShouldBeEmpty();
        if (hasBic)
        {
            text.ShouldBe(GoldenFile.Expected(GetType(), "xml", text, $"A_file_of_refunds_{version}"));
        }
    }

    /// <summary>The check finds what is wrong: a guard that finds nothing would agree with anything.</summary>
    [Theory]
    [InlineData("<NbOfTxs>2</NbOfTxs>", "<NbOfTxs>3</NbOfTxs>")]
    [InlineData("<CtrlSum>1314.50</CtrlSum>", "<CtrlSum>1314.51</CtrlSum>")]
    [InlineData("<PmtMtd>TRF</PmtMtd>", "")]
    [InlineData("SGW-R-2", "SGW-R-1")]
    [InlineData("SGW-R-2", "/SGW-R-2")]
    [InlineData("80.00", "80.001")]
    [InlineData("Ccy=\"EUR\"", "Ccy=\"USD\"")]
    [InlineData("xxxx", "é")]
    [InlineData("pain.001.001.09", "pain.001.001.03")]
    [InlineData("<ChrgBr>SLEV</ChrgBr>", "<ChrgBr>SLEV</ChrgBr><ReqdExctnDt><Dt>2026-03-13</Dt></ReqdExctnDt>")]
    public void What_is_wrong_with_a_file_is_found(string right, string wrong)
    {
        var text = Write(PainVersion.V09, Order);
        text.ShouldContain(right);

        PainStructure.Faults(text.Replace(right, wrong)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Nothing_but_euros_above_zero_is_sent()
    {
        var dollars = Order.Transfers[0] with { Amount = new Amount(1, Currency.Parse("USD")) };

        Should.Throw<ArgumentException>(() => Write(PainVersion.V09, Order with { Transfers = [] }));
        Should.Throw<ArgumentException>(() => Write(PainVersion.V09, Order with { Transfers = [dollars] }));
        Should.Throw<ArgumentException>(() => Write(
            PainVersion.V09, Order with { Transfers = [dollars with { Amount = Amount.Eur(0) }] }));
    }

    private static string Write(PainVersion version, CreditTransferOrder order) =>
        Encoding.UTF8.GetString(PainWriter.Write(order, version));
}
