using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking;
using Gateway.Testing;

namespace Gateway.Recovery.Tests.Banking;

/// <summary>The coherent CODA file of the reference material gives what its author says it gives.</summary>
public class SyntheticStatementTests
{
    [Fact]
    public void The_synthetic_file_gives_exactly_what_it_was_made_to_say()
    {
        var path = SharedFolder.Find("vectors", "bank", "synthetic.cod");
        if (path is null)
        {
            Assert.Skip("The folder of reference material is absent.");
        }

        using var file = File.OpenRead(path);
        var statement = StatementReader.Read(file).Only();

        statement.Account.ShouldBe(new BankAccount("BE96999000000101", Currency.Eur));
        statement.Opening!.Amount.ShouldBe(Amount.Eur(1000m));
        statement.Credits.ShouldBe(Amount.Eur(1862.5m));
        statement.Debits.ShouldBe(Amount.Eur(62.4m));
        statement.Closing!.Amount.ShouldBe(Amount.Eur(2800.1m));
        statement.Lines.Select(line => line.Amount.Value).ShouldBe([1210m, 200m, 302.5m, 150m, -50m, -12.4m]);

        var lines = statement.Lines;
        lines[0].Communication.Reference!.Text.ShouldBe("+++202/6000/04236+++");
        lines[0].Counterparty.Address.ShouldBe("RUE DE L EXEMPLE 1, 1000 BRUXELLES");
        lines[1].Communication.Text.ShouldBe("ACOMPTE FACTURE +++123/4567/89002+++");
        lines[2].Communication.Reference!.Text.ShouldBe("RF73INV20260042");
        lines[3].BatchId.ShouldBe("PMTINF-DD-0009");
        lines[3].Payments().Select(payment => (payment.Amount.Value, payment.EndToEndId))
            .ShouldBe([(100m, "E2E-DD-A"), (50m, "E2E-DD-B")]);
        (lines[4].EndToEndId, lines[4].Return).ShouldBe(("E2E-DD-B", new PaymentReturn(ReturnKind.Return, "AM04")));
        lines[5].Code!.Value.Digits.ShouldBe("03501000");
        statement.Messages.ShouldBe(["MESSAGE LIBRE DE LA BANQUE"]);
    }
}
