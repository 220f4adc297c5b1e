using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Testing.Banking;

namespace Gateway.Recovery.Tests.Banking.Camt;

/// <summary>What is read of camt.053 and camt.054, in every version.</summary>
public class CamtReaderTests
{
    private const string BelgianCode = "<Prtry><Cd>00150000</Cd><Issr>BBA</Issr></Prtry>";

    public static TheoryData<int> Versions => [.. CamtFile.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_tells_the_same(int version)
    {
        var file = new CamtFile(version);
        file.Begin().Entry(1210, code: BelgianCode, details: file.Transaction(
            1210, "E2E-42", CamtFile.Structured("202600004236", "BBA"))).End();
        var statement = Readings.Read(file.ToString()).Only();

        statement.Format.ShouldBe(StatementFormat.Camt053);
        statement.Use.ShouldBe(StatementUse.Book);
        statement.Account.ShouldBe(new BankAccount(CamtFile.OwnIban, Currency.Eur));
        (statement.Number, statement.Year, statement.Identification).ShouldBe((51, 2026, "STMT-51"));
        (statement.Holder, statement.Description, statement.Bic)
            .ShouldBe(("EXEMPLE COOP SC", "Compte à vue", "ZZZZBEB1"));
        statement.CreatedOn.ShouldBe(new DateOnly(2026, 3, 12));
        statement.Opening.ShouldBe(new StatementBalance(Amount.Eur(1000), new DateOnly(2026, 3, 11)));
        statement.Closing.ShouldBe(new StatementBalance(Amount.Eur(2210), new DateOnly(2026, 3, 12)));
        var line = statement.Lines.ShouldHaveSingleItem();
        (line.Amount, line.EntryDate, line.ValueDate)
            .ShouldBe((Amount.Eur(1210), new DateOnly(2026, 3, 12), new DateOnly(2026, 3, 13)));
        (line.Code!.Value.Digits, line.BankReference, line.EndToEndId).ShouldBe(("00150000", "BANK-REF", "E2E-42"));
        line.Communication.ShouldBe(new Communication(
            "202600004236", "BBA",
            new PaymentReference.Belgian(StructuredCommunication.Parse("202600004236"))));
        line.Counterparty.ShouldBe(new Counterparty
        {
            Name = "CLIENT SA", Account = "BE74999000000303", Bic = "ZZZZBEB1",
            Address = "Rue de l'Exemple 1, 1000 Bruxelles",
        });
        (line.Return, line.OriginalAmount, line.Details.Count).ShouldBe((null, null, 0));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_batch_is_paid_by_its_transactions_in_every_version(int version)
    {
        var file = new CamtFile(version);
        file.Begin().Entry(150, "<Btch><NbOfTxs>2</NbOfTxs></Btch>"
            + file.Transaction(100, "A", CamtFile.Free("first")) + file.Transaction(50, "B")).End();
        var line = Readings.Read(file.ToString()).Only().Lines.ShouldHaveSingleItem();
        line.Payments().Select(one => (one.Number, one.Amount.Value, one.EndToEndId, one.Communication.Text))
            .ShouldBe([(1, 100m, "A", "first"), (2, 50m, "B", "")]);
        line.Payments().ShouldAllBe(one => one.EntryDate == line.EntryDate && one.ValueDate == line.ValueDate);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_notification_is_matched_on_and_never_booked(int version)
    {
        var file = new CamtFile(version, isNotification: true);
        var statement = Readings.Read(file.Begin().Entry(10, file.Transaction(10)).End().ToString()).Only();
        (statement.Format, statement.Use, statement.Opening)
            .ShouldBe((StatementFormat.Camt054, StatementUse.MatchOnly, null));
        statement.Lines.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Only_what_the_bank_has_booked_is_a_movement(int version)
    {
        var file = new CamtFile(version).Begin().Entry(10).Entry(20, status: "PDNG").Entry(30, status: "INFO").End();
        var statement = Readings.Read(file.ToString()).Only("SGW-CAMT-NOT-BOOKED");
        statement.Lines.Select(line => line.Amount.Value).ShouldBe([10]);
    }

    [Fact]
    public void A_returned_payment_keeps_the_client_as_its_other_side()
    {
        var file = new CamtFile(8);
        file.Begin()
            .Entry(-50, file.Transaction(
                -50, "E2E-DD-B", returned: "AM04", debtor: "DEBITEUR B", creditor: "EXEMPLE COOP SC",
                creditorIban: CamtFile.OwnIban))
            .Entry(-20, file.Transaction(-20, "E2E-DD-C"), isReversal: true)
            .Entry(-5, code: "<Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn>")
            .Entry(-5, code: "<Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>PRDD</SubFmlyCd></Fmly></Domn>")
            .Entry(-6, code: "<Prtry><Cd>00503000</Cd><Issr>BBA</Issr></Prtry>")
            .Entry(-7, isReversal: false).End();
        var lines = Readings.Read(file.ToString()).Only().Lines;
        lines.Select(line => line.Return).ShouldBe([
            new(ReturnKind.Return, "AM04"), new(ReturnKind.Reversal, null), new(ReturnKind.Return, null),
            new(ReturnKind.Refund, null), new(ReturnKind.Unspecified, null), null,
        ]);
        lines.Take(2).Select(line => line.Counterparty.Name).ShouldBe(["DEBITEUR B", "CLIENT SA"]);
        lines[0].EndToEndId.ShouldBe("E2E-DD-B");
    }

    [Fact]
    public void The_other_side_of_what_we_pay_is_the_creditor()
    {
        var file = new CamtFile(4);
        file.Begin().Entry(-50, file.Transaction(
            -50, debtor: "EXEMPLE COOP SC", debtorIban: CamtFile.OwnIban, creditor: "FOURNISSEUR",
            creditorIban: "BE85999000000202")).End();
        Readings.Read(file.ToString()).Only().Lines[0].Counterparty.Name.ShouldBe("FOURNISSEUR");
    }

    [Fact]
    public void All_that_the_payer_wrote_is_kept()
    {
        var file = new CamtFile(8);
        file.Begin().Entry(10, file.Transaction(10, remittance: CamtFile.Free("facture 42", "merci")
            + CamtFile.Structured("RF73INV20260042", "ISO")
            + "<Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp><Nb>F2026-000042</Nb></RfrdDocInf>"
            + "<AddtlRmtInf>solde</AddtlRmtInf></Strd>")).End();
        var said = Readings.Read(file.ToString()).Only().Lines[0].Communication;
        said.Text.ShouldBe("RF73INV20260042 F2026-000042 solde facture 42 merci");
        said.Reference!.Text.ShouldBe("RF73INV20260042");
    }

    [Fact]
    public void A_reference_with_wrong_check_digits_is_text()
    {
        var file = new CamtFile(8);
        file.Begin().Entry(10, file.Transaction(10, remittance: CamtFile.Structured("202600004237", "BBA"))).End();
        Readings.Read(file.ToString()).Only("SGW-BANK-REFERENCE").Lines[0].Communication
            .ShouldBe(new Communication("202600004237", "BBA"));
    }

    [Fact]
    public void What_is_told_of_the_entry_alone_is_what_the_payer_wrote() =>
        Readings.Read(new CamtFile(2).Begin().Entry(10, additional: "VIREMENT +++202/6000/04236+++").End().ToString())
            .Only().Lines[0].Communication.Text.ShouldBe("VIREMENT +++202/6000/04236+++");

    [Fact]
    public void What_was_sent_is_kept_beside_what_arrived()
    {
        var file = new CamtFile(8);
        file.Begin()
            .Entry(990, file.Transaction(990, instructed: "<InstdAmt><Amt Ccy=\"EUR\">1000.00</Amt></InstdAmt>"))
            .Entry(92.5m, file.Transaction(92.5m, instructed: "<InstdAmt><Amt Ccy=\"USD\">100.00</Amt></InstdAmt>"))
            .End();
        Readings.Read(file.ToString()).Only().Lines.Select(line => line.OriginalAmount)
            .ShouldBe([Amount.Eur(1000), new Amount(100, Currency.Parse("USD"))]);
    }

    [Fact]
    public void Details_that_do_not_sum_do_not_divide()
    {
        var file = new CamtFile(2);
        file.Begin().Entry(150, file.Transaction(100, "A") + file.Transaction(40, "B")).End();
        var line = Readings.Read(file.ToString()).Only("SGW-CAMT-DETAILS").Lines[0];
        line.Details.Count.ShouldBe(2);
        line.Payments().ShouldHaveSingleItem().Amount.ShouldBe(Amount.Eur(150));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("9999999999999999999")]
    public void A_batch_that_is_told_in_part_is_noticed(string count)
    {
        var file = new CamtFile(8);
        file.Begin().Entry(150, $"<Btch><NbOfTxs>{count}</NbOfTxs></Btch>"
            + file.Transaction(100) + file.Transaction(50)).End();
        Readings.Read(file.ToString()).Only("SGW-CAMT-BATCH");
    }

    /// <summary>The total where it is told, else the record; what the bank asks apart was not kept of it.</summary>
    [Theory]
    [InlineData("<TtlChrgsAndTaxAmt Ccy=\"EUR\">10.00</TtlChrgsAndTaxAmt>", true)]
    [InlineData("<Rcrd><Amt Ccy=\"EUR\">10.00</Amt><ChrgInclInd>true</ChrgInclInd></Rcrd>", true)]
    [InlineData("<Rcrd><Amt Ccy=\"EUR\">10.00</Amt><ChrgInclInd>false</ChrgInclInd></Rcrd>", false)]
    [InlineData("<Amt Ccy=\"EUR\">10.00</Amt>", true)]
    [InlineData("<Amt Ccy=\"USD\">10.00</Amt>", false)]
    public void What_a_bank_kept_of_a_payment_is_told_by_its_charges(string charges, bool isKept)
    {
        foreach (var where in (string[])["<BkTxCd>", "<RltdPties>"])
        {
            var file = new CamtFile(8);
            var text = file.Begin().Entry(1200, file.Transaction(1200)).End().ToString()
                .Replace(where, $"<Chrgs>{charges}</Chrgs>{where}", StringComparison.Ordinal);
            Readings.Read(text).Only().Lines[0].OriginalAmount.ShouldBe(isKept ? Amount.Eur(1210) : null);
        }
    }

    [Fact]
    public void A_detail_in_another_currency_is_worth_what_arrived_of_it()
    {
        var file = new CamtFile(8);
        string Dollars(decimal amount) => file.Transaction(
            amount, instructed: FormattableString.Invariant($"<TxAmt><Amt Ccy=\"EUR\">{amount:0.00}</Amt></TxAmt>"))
            .Replace(FormattableString.Invariant($"<Amt Ccy=\"EUR\">{amount:0.00}</Amt><CdtDbtInd>"),
                "<Amt Ccy=\"USD\">7.00</Amt><CdtDbtInd>", StringComparison.Ordinal);
        Readings.Read(file.Begin().Entry(150, Dollars(100) + Dollars(50)).End().ToString()).Only().Lines[0].Payments()
            .Select(one => one.Amount.Value).ShouldBe([100m, 50m]);
    }

    [Fact]
    public void Without_balances_a_person_decides()
    {
        foreach (var balances in new[] { "", CamtFile.Balance("OPBD", 1), CamtFile.Balance("CLAV", 1) })
        {
            Readings.Read(new CamtFile(8).Begin().Entry(10).End(balances).ToString()).Only("SGW-CAMT-NO-BALANCES").Use
                .ShouldBe(StatementUse.Review);
        }
    }

    [Fact]
    public void Of_several_balances_the_first_opens_and_the_last_closes()
    {
        var balances = CamtFile.Balance("CLBD", 1010, "2026-03-12") + CamtFile.Balance("OPBD", 1010, "2026-03-12")
            + CamtFile.Balance("PRCD", 1000, "2026-03-10") + CamtFile.Balance("OPBD", 1000, "2026-03-11")
            + CamtFile.Balance("CLBD", 1030, "2026-03-13") + CamtFile.Balance("CLAV", 900, "2026-03-13")
            + CamtFile.Balance("ITBD", 900, "2026-03-13") + CamtFile.Balance("FWAV", 900, "2026-03-14");
        var statement = Readings.Read(new CamtFile(8).Begin().Entry(10).Entry(20).End(balances).ToString()).Only();
        statement.Opening.ShouldBe(new StatementBalance(Amount.Eur(1000), new DateOnly(2026, 3, 11)));
        statement.Closing.ShouldBe(new StatementBalance(Amount.Eur(1030), new DateOnly(2026, 3, 13)));
    }

    [Fact]
    public void The_closing_balance_of_the_day_before_opens_too()
    {
        var balances = CamtFile.Balance("PRCD", 1000, "2026-03-10") + CamtFile.Balance("CLBD", 1010);
        Readings.Read(new CamtFile(8).Begin().Entry(10).End(balances).ToString()).Only().Opening!.Amount
            .ShouldBe(Amount.Eur(1000));
    }

    [Theory]
    [InlineData("<Dt>2026-03-12</Dt>", 12)]
    [InlineData("<Dt>2026-03-12+01:00</Dt>", 12)]
    [InlineData("<Dt>2026-03-12Z</Dt>", 12)]
    [InlineData("<DtTm>2026-03-12T23:30:00</DtTm>", 12)]
    [InlineData("<DtTm>2026-03-11T23:30:00Z</DtTm>", 12)] // half past midnight in Belgium
    [InlineData("<DtTm>2026-03-12T00:10:00.123+01:00</DtTm>", 12)]
    public void Days_are_those_of_Belgium(string date, int day) =>
        Readings.Read(new CamtFile(8).Begin().Entry(10, date: date).End().ToString()).Only().Lines[0].EntryDate
            .ShouldBe(new DateOnly(2026, 3, day));

    [Fact]
    public void Several_statements_and_accounts_share_a_message()
    {
        var file = new CamtFile(8).Begin(1000, 51).Entry(5).End().Begin(7, 3, "BE85999000000202").Entry(-7).End()
            .Begin(1005, 52).Entry(1).End();
        Readings.Read(file.ToString()).Accepted().Select(one => (one.Number, one.Closing!.Amount.Value))
            .ShouldBe([(3, 0), (51, 1005), (52, 1006)]);
    }

    [Fact]
    public void The_same_statement_in_another_message_has_the_same_content()
    {
        var file = new CamtFile(8);
        var text = file.Begin().Entry(5, file.Transaction(5)).End().ToString();
        var hash = Readings.Read(text).Only().ContentHash;
        var again = text.Replace("MSG-1", "MSG-2").Replace("2026-03-12T19:00:00+01:00", "2026-03-20T19:00:00+01:00")
            .Replace("\n", "\n  ").Replace(
                "</CreDtTm>\n  <Acct>", "</CreDtTm><CpyDplctInd>DUPL</CpyDplctInd>\n  <Acct>");
        var duplicate = Readings.Read(again).Only();
        (duplicate.ContentHash, duplicate.IsDuplicate).ShouldBe((hash, true));
        Readings.Read(text.Replace("CLIENT SA", "CLIENT SB")).Only().ContentHash.ShouldNotBe(hash);
    }

    [Fact]
    public void Supplementary_data_of_other_namespaces_is_passed_over()
    {
        var file = new CamtFile(8);
        var text = file.Begin().Entry(5).End().ToString()
            .Replace("</Ntry>", "<x:Amt xmlns:x='urn:x' Ccy='USD'><x:Sts>PDNG</x:Sts>7</x:Amt></Ntry>")
            .Replace("</Stmt>", "<SplmtryData><Envlp><Sts>PDNG</Sts></Envlp></SplmtryData></Stmt>");
        Readings.Read(text).Only().Lines[0].Amount.ShouldBe(Amount.Eur(5));
    }
}
