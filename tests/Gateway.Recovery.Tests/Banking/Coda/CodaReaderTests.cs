using System.Text;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Testing;
using Gateway.Testing.Banking;
using Gateway.Recovery.Banking;

namespace Gateway.Recovery.Tests.Banking.Coda;

/// <summary>What is read of each record of CODA 2.6.</summary>
public class CodaReaderTests
{
    private static readonly string Ogm = "101202600004236";

    [Fact]
    public void Header_and_balances_tell_whose_statement_it_is()
    {
        var statement = Readings.Read(new CodaFile().Begin(1000m).Movement(250.5m).End(messages: "BONJOUR")).Only();

        statement.Format.ShouldBe(StatementFormat.Coda);
        statement.Use.ShouldBe(StatementUse.Book);
        statement.Account.ShouldBe(new BankAccount(CodaFile.OwnIban, Currency.Eur));
        (statement.Year, statement.Number).ShouldBe((2026, 51));
        statement.Holder.ShouldBe("EXEMPLE COOP SC");
        statement.Description.ShouldBe("Compte a vue");
        statement.Bic.ShouldBe("ZZZZBEB1");
        statement.Identification.ShouldBe("REF0000001");
        statement.CreatedOn.ShouldBe(new DateOnly(2026, 3, 12));
        statement.IsDuplicate.ShouldBeFalse();
        statement.Opening.ShouldBe(new StatementBalance(Amount.Eur(1000), new DateOnly(2026, 3, 12)));
        statement.Closing.ShouldBe(new StatementBalance(Amount.Eur(1250.5m), new DateOnly(2026, 3, 12)));
        (statement.Credits, statement.Debits).ShouldBe((Amount.Eur(250.5m), Amount.Eur(0)));
        statement.Messages.ShouldBe(["BONJOUR"]);
    }

    [Fact]
    public void A_movement_tells_its_three_parts()
    {
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(1210m, Ogm[3..], "101", name: "CLIENT SA", counterparty: "BE74999000000303",
                customerReference: "E2E-42")
            .End()).Only().Lines.ShouldHaveSingleItem();

        (line.Number, line.Amount).ShouldBe((1, Amount.Eur(1210)));
        (line.EntryDate, line.ValueDate).ShouldBe((new DateOnly(2026, 3, 12), new DateOnly(2026, 3, 12)));
        line.BankReference.ShouldBe("BANK00010000");
        line.Code!.Value.Digits.ShouldBe("00150000");
        line.EndToEndId.ShouldBe("E2E-42");
        line.Counterparty.ShouldBe(
            new Counterparty { Name = "CLIENT SA", Account = "BE74999000000303", Bic = "ZZZZBEB1" },
            "its check digits are wrong; a bank wrote it, and it is recorded all the same");
        line.FileLine.ShouldBe(3);
        line.Return.ShouldBeNull();
    }

    [Theory]
    [InlineData("100", "RF73INV20260042", "RF73INV20260042")]
    [InlineData("101", "202600004236", "+++202/6000/04236+++")]
    [InlineData("102", "202600004236", "+++202/6000/04236+++")]
    public void References_are_read_with_their_check_digits(string type, string text, string reference)
    {
        var said = Readings.Read(new CodaFile().Begin().Movement(10, text, type).End()).Only().Lines[0].Communication;
        said.ShouldBe(new Communication(text, type, said.Reference));
        said.Reference!.Text.ShouldBe(reference);
    }

    [Theory]
    [InlineData("100", "RF74INV20260042")]
    [InlineData("101", "202600004237")]
    [InlineData("102", "000000000000")]
    public void A_reference_with_wrong_check_digits_is_text(string type, string text)
    {
        var said = Readings.Read(new CodaFile().Begin().Movement(10, text, type).End())
            .Only("SGW-BANK-REFERENCE").Lines[0].Communication;
        said.ShouldBe(new Communication(text, type));
    }

    [Theory]
    [InlineData("103", "000123456789")]
    [InlineData("113", "67032300000023711123456000123120326143015TERMINAL        BRUXELLES")]
    [InlineData("124", "4557520000001234")]
    [InlineData("999", "SOMETHING OF TOMORROW")]
    public void Other_structures_are_kept_as_text(string type, string text) =>
        Readings.Read(new CodaFile().Begin().Movement(10, text, type).End()).Only().Lines[0].Communication
            .ShouldBe(new Communication(text, type));

    [Fact]
    public void The_original_amount_of_105_is_read_with_its_communication()
    {
        var content = CodaFile.Money(92.5m) + CodaFile.Money(100m) + "000108000000" + "USD" + "202600004236" + "US"
            + CodaFile.Money(92.5m);
        var line = Readings.Read(new CodaFile().Begin().Movement(92.5m, content, "105").End()).Only().Lines[0];
        line.OriginalAmount.ShouldBe(new Amount(100, Currency.Parse("USD")));
        line.Communication.Reference!.Text.ShouldBe("+++202/6000/04236+++");
    }

    [Fact]
    public void An_unused_zone_of_105_is_nothing()
    {
        var content = new string('0', 42) + "   " + new string('0', 12) + "  " + new string('0', 15);
        var line = Readings.Read(new CodaFile().Begin().Movement(10, content, "105").End()).Only().Lines[0];
        line.OriginalAmount.ShouldBeNull();
        line.Communication.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_direct_debit_of_127_runs_over_all_three_parts()
    {
        var content = "120326" + "1" + "2" + "0" + "BE02ZZZ1234567894".PadRight(35) + "MANDATE-7".PadRight(35)
            + "FACTURE 2026 42".PadRight(62) + "0" + "    ";
        var line = Readings.Read(new CodaFile().Begin().Movement(10, content, "127", code: "00550000").End())
            .Only().Lines[0];
        line.DirectDebit.ShouldBe(new DirectDebit
        {
            CreditorId = "BE02ZZZ1234567894", Mandate = "MANDATE-7", IsBusiness = true,
            SettlementDate = new DateOnly(2026, 3, 12),
        });
        line.Communication.Text.ShouldBe("FACTURE 2026 42");
        line.Return.ShouldBeNull();
    }

    [Theory]
    [InlineData("2AM04", "0", "    ", "00503000", ReturnKind.Return, "AM04")] // in 2.2
    [InlineData("", "3", "MD06", "00505000", ReturnKind.Refund, "MD06")] // in communication 127
    [InlineData("", "0", "    ", "00503000", ReturnKind.Unspecified, null)] // in the transaction code alone
    public void A_returned_payment_is_told_wherever_the_bank_says_so(
        string part2, string type127, string reason127, string code, ReturnKind kind, string? reason)
    {
        var content = "120326" + "110" + new string(' ', 70) + new string(' ', 62) + type127 + reason127;
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(-50, content, "127", code, customerReference: "E2E-DD-B", returned: part2).End()).Only().Lines[0];
        line.Return.ShouldBe(new PaymentReturn(kind, reason));
        line.EndToEndId.ShouldBe("E2E-DD-B");
    }

    [Fact]
    public void Free_text_is_joined_before_it_is_trimmed()
    {
        // A word ends with record 2.1 and its blank begins 2.2; a reference is broken between 2.2 and 2.3.
        var text = new string('a', 53) + " " + new string('b', 46) + " +++123/4567/89002+++ FIN";
        (text[53], text[105]).ShouldBe((' ', '2'));
        var line = Readings.Read(new CodaFile().Begin().Movement(10, text).End()).Only().Lines[0];
        line.Communication.ShouldBe(new Communication(text));
    }

    [Fact]
    public void Information_completes_the_counterparty_and_is_noted()
    {
        var who = "CLIENT AVEC UN NOM BIEN PLUS LONG QUE TRENTE-CINQ POSITIONS".PadRight(70)
            + "RUE DE L EXEMPLE 1".PadRight(35) + "1000 BRUXELLES".PadRight(35) + "BE0123456789";
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(10, name: "CLIENT AVEC UN NOM BIEN PLUS LONG", counterparty: "BE74999000000303")
            .Information(who, "001")
            .Information("A DEBTOR BEHIND THE DEBTOR", "009")
            .Information("a free text of the bank, as long as three records allow " + new string('y', 200))
            .Information("communication from the bank", "002")
            .End()).Only().Lines[0];
        line.Counterparty.Name.ShouldBe("CLIENT AVEC UN NOM BIEN PLUS LONG QUE TRENTE-CINQ POSITIONS");
        line.Counterparty.Address.ShouldBe("RUE DE L EXEMPLE 1, 1000 BRUXELLES");
        line.Counterparty.Identification.ShouldBe("BE0123456789");
        line.Counterparty.UltimateName.ShouldBe("A DEBTOR BEHIND THE DEBTOR");
        line.Counterparty.Account.ShouldBe("BE74999000000303");
        line.Notes.Count.ShouldBe(2);
        line.Notes[0].ShouldEndWith("allow " + new string('y', 200));
        line.Notes[1].ShouldBe("002 communication from the bank");
    }

    [Fact]
    public void A_total_is_paid_by_its_details()
    {
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(150, code: "10550000", customerReference: "PMTINF-9", level: '1')
            .Detail(100, customerReference: "E2E-A", name: "A").Detail(50, customerReference: "E2E-B", level: '1')
            .End()).Only().Lines.ShouldHaveSingleItem();
        (line.BatchId, line.EndToEndId).ShouldBe(("PMTINF-9", null));
        line.Payments().Select(payment => (payment.Number, payment.Amount, payment.EndToEndId))
            .ShouldBe([(1, Amount.Eur(100), "E2E-A"), (2, Amount.Eur(50), "E2E-B")]);
    }

    [Fact]
    public void A_total_without_details_is_one_amount() =>
        Readings.Read(new CodaFile().Begin().Movement(150, code: "10550000").End()).Only().Lines[0]
            .Payments().ShouldHaveSingleItem().Amount.ShouldBe(Amount.Eur(150));

    [Fact]
    public void Costs_explain_an_amount_and_do_not_divide_it()
    {
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(990, code: "34150000", level: '1').Detail(1000, code: "84150100")
            .Detail(-10, code: "84137006", level: '1')
            .End()).Only().Lines[0];
        line.Details.Count.ShouldBe(2);
        line.Payments().ShouldHaveSingleItem().Amount.ShouldBe(Amount.Eur(990));
        line.OriginalAmount.ShouldBe(Amount.Eur(1000));
    }

    [Fact]
    public void Details_may_have_details()
    {
        var line = Readings.Read(new CodaFile().Begin()
            .Movement(300, code: "20150000", level: '1').Detail(100, code: "60150000")
            .Detail(200, code: "70150000", level: '2').Detail(205, code: "90150100")
            .Detail(-5, code: "90137006", level: '2').Detail(0, code: "60150000", level: '1')
            .End()).Only().Lines[0];
        line.Details.Select(detail => detail.Details.Count).ShouldBe([0, 2, 0]);
        line.Payments().Select(payment => payment.Amount.Value).ShouldBe([100, 200, 0]);
    }

    [Fact]
    public void Ten_thousand_details_wrap_and_are_details_all_the_same()
    {
        var file = new CodaFile().Begin().Movement(10_002, code: "10150000", level: '1');
        for (var number = 1; number <= 10_002; number++)
        {
            file.Detail(1, level: number == 10_002 ? '1' : '0');
        }

        var statement = Readings.Read(file.Movement(7).End()).Only();
        statement.Lines.Select(line => line.Amount.Value).ShouldBe([10_002, 7]);
        statement.Lines[0].Details.Count.ShouldBe(10_002);
        statement.Credits.ShouldBe(Amount.Eur(10_009));
    }

    [Fact]
    public void Ten_thousand_movements_wrap()
    {
        var file = new CodaFile().Begin();
        for (var number = 1; number <= 10_002; number++)
        {
            file.Movement(1);
        }

        Readings.Read(file.End()).Only().Lines.Count.ShouldBe(10_002);
    }

    [Fact]
    public void Several_statements_and_accounts_share_a_file()
    {
        var statements = Readings.Read(new CodaFile()
            .Begin(1000, 51).Movement(5).End(isLast: false)
            .Begin(-7, 12, iban: "BE85999000000202", currency: "USD").Movement(-3).End(isLast: false)
            .Begin(1005, 52, day: "130326").Movement(6).End()).Accepted();
        statements.Select(one => (one.Account.ToString(), one.Number, one.Closing!.Amount.Value)).ShouldBe([
            ("BE85999000000202 USD", 12, -10), ("BE68539007547034 EUR", 51, 1005), ("BE68539007547034 EUR", 52, 1011),
        ]);
    }

    [Fact]
    public void Empty_files_without_a_number_are_told_apart_by_their_day_and_others_are_not()
    {
        HashOf(number: 0, "130326").ShouldNotBe(HashOf(number: 0, "120326"));
        HashOf(number: 51, "130326").ShouldBe(HashOf(number: 51, "120326"));

        static string HashOf(int number, string madeOn) => Readings
            .Read(new CodaFile().Begin(number: number).Trailer().Change(1, 6, madeOn)).Only().ContentHash;
    }

    [Fact]
    public void Empty_files_say_that_nothing_moved()
    {
        var without = Readings.Read(new CodaFile().Begin(1000, day: "130326").Change(2, 59, "110326").Trailer()).Only();
        without.Closing.ShouldBe(new StatementBalance(Amount.Eur(1000), new DateOnly(2026, 3, 13)));
        without.Lines.ShouldBeEmpty();
        Readings.Read(new CodaFile().Begin(1000).End(messages: ["UN", "DEUX"])).Only().Messages
            .ShouldBe(["UN", "DEUX"]);
    }

    [Fact]
    public void A_separate_application_is_matched_on_and_never_booked()
    {
        var statement = Readings.Read(new CodaFile().Begin(0, 0, application: "01500")
            .Movement(5, code: "60150000").Movement(6, code: "60150000").End(newBalance: 0m)).Only();
        statement.Use.ShouldBe(StatementUse.MatchOnly);
        (statement.Opening, statement.Closing, statement.Number).ShouldBe((null, null, null));
        statement.Lines.Count.ShouldBe(2);
    }

    [Fact]
    public void Details_of_a_separate_application_under_one_number_stand_beside_each_other()
    {
        var statement = Readings.Read(new CodaFile().Begin(0, 0, application: "01500")
            .Movement(5, "first", code: "50150000")
            .Detail(6, "second", code: "70150000").Detail(6.5m, code: "90150100").Detail(-0.5m, code: "90150006")
            .Detail(7, "third", code: "50150000").Information("of the third")
            .Movement(8, "alone", code: "50150000").End(newBalance: 0m)).Only();
        statement.Lines.Select(line => line.Amount.Value).ShouldBe([18, 8]);
        var payments = statement.Lines[0].Payments().ToList();
        payments.Select(one => (one.Number, one.Amount.Value, one.Communication.Text)).ShouldBe(
            [(1, 5m, "first"), (2, 6m, "second"), (3, 7m, "third")]);
        payments[1].Details.Select(one => one.Amount.Value).ShouldBe([6.5m, -0.5m]);
        payments[2].Notes.ShouldBe(["of the third"]);
        statement.Lines[1].Payments().ShouldBe([statement.Lines[1]]);
    }

    [Fact]
    public void A_total_that_a_separate_application_repeats_is_divided_by_its_details() =>
        Readings.Read(new CodaFile().Begin(0, 0, application: "01500")
                .Movement(11, code: "10150000").Detail(5, "first").Detail(6, "second").End(newBalance: 0m)).Only()
            .Lines.ShouldHaveSingleItem().Payments().Select(one => one.Communication.Text)
            .ShouldBe(["first", "second"]);

    [Fact]
    public void A_value_date_that_is_not_known_is_the_day_of_entry() =>
        Readings.Read(new CodaFile().Begin().Movement(5).End().Change(3, 48, "000000")).Only().Lines[0]
            .ValueDate.ShouldBe(new DateOnly(2026, 3, 12));

    [Theory]
    [InlineData('0', "539007547034 EUR BE", "539007547034")]
    [InlineData('1', "FR7630006000011234567890189       EUR", "FR7630006000011234567890189")]
    [InlineData('3', "FR7630006000011234567890189       EUR", "FR7630006000011234567890189")]
    public void Every_structure_of_an_account_is_read(char structure, string zone, string number)
    {
        var file = new CodaFile().Begin(structure: structure).Movement(5).End();
        file.Change(2, 6, zone.PadRight(37)).Change(4, 5, zone.PadRight(37));
        Readings.Read(file).Only().Account.ShouldBe(new BankAccount(number, Currency.Eur));
    }

    [Fact]
    public void An_old_account_number_of_the_counterparty_is_read() =>
        Readings.Read(new CodaFile().Begin().Movement(5, name: "X").End().Change(4, 11, "539007547034 EUR"))
            .Only().Lines[0].Counterparty.Account.ShouldBe("539007547034");

    [Fact]
    public void Letters_are_those_of_Windows_1252()
    {
        var file = new CodaFile().Begin().Movement(5, "reçu 10 € – œuvre", name: "Café Noël ŠŽ").End();
        var line = Readings.Read(file).Only().Lines[0];
        (line.Communication.Text, line.Counterparty.Name).ShouldBe(("reçu 10 € – œuvre", "Café Noël ŠŽ"));
    }

    [Fact]
    public void A_file_saved_again_in_UTF_8_is_read_and_is_the_same_statement()
    {
        var file = new CodaFile().Begin().Movement(5, "reçu 10 € – œuvre", name: "Café Noël").End();
        byte[] saved = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(file.ToString())];
        var again = Readings.Read(saved).Only("SGW-CODA-UTF8");
        again.Lines[0].Communication.Text.ShouldBe("reçu 10 € – œuvre");
        again.ContentHash.ShouldBe(Readings.Read(file).Only().ContentHash);
    }

    [Fact]
    public void The_same_statement_sent_again_has_the_same_content()
    {
        CodaFile File() => new CodaFile().Begin().Movement(5, "x").End();
        var hash = Readings.Read(File()).Only().ContentHash;
        // Another day of making, marked as a duplicate, another reference, and followed by another statement.
        var again = File().Change(1, 6, "200326").Change(1, 17, "D").Change(1, 25, "ANOTHER000").Change(5, 128, "1");
        var duplicate = Readings.Read(again.Begin(1, 1, iban: "BE85999000000202").Trailer()).Accepted()
            .Single(one => one.Number == 51);
        (duplicate.ContentHash, duplicate.IsDuplicate).ShouldBe((hash, true));
        Readings.Read(File().Change(3, 63, "y")).Only().ContentHash.ShouldNotBe(hash);
    }

    [Fact]
    public void Lines_may_end_with_LF_and_come_in_any_pieces()
    {
        var file = new CodaFile().Begin().Movement(5, "x", name: "Y").Information("z").End(messages: "m");
        var hash = Readings.Read(file).Only().ContentHash;
        foreach (var text in new[] { file.ToString().Replace("\r", ""), file + "\r\n\r\n", file.ToString().TrimEnd() })
        {
            StatementReader.Read(new TrickleStream(Encoding.ASCII.GetBytes(text), 7)).Only().ContentHash.ShouldBe(hash);
        }
    }
}
