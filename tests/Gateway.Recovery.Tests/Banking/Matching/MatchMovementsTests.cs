using Gateway.Domain.Banking;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using static Gateway.Recovery.Tests.Banking.Matching.MatchSamples;

namespace Gateway.Recovery.Tests.Banking.Matching;

/// <summary>What becomes of a movement, case by case.</summary>
public class MatchMovementsTests
{
    private const string Account = "BE74999000000303";

    private static readonly ClientId Anna = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly ClientId Bruno = new(new Guid(2, 0, 0, new byte[8]));

    private static readonly OpenItem First = Item(41, Anna, "Anna Peeters SRL", 1210m);
    private static readonly OpenItem Second = Item(42, Anna, "Anna Peeters SRL", 302.5m);
    private static readonly OpenItem Third = Item(43, Bruno, "Bruno Maes", 302.5m);

    [Fact]
    public void A_structured_communication_pays_its_invoice_whatever_else_is_told() =>
        Matched(Line(1210, reference: First.PaymentReference)).ShouldBe([new(Anna, First.Id, Amount.Eur(1210))]);

    [Fact]
    public void An_instalment_pays_the_invoice_of_its_plan()
    {
        var reference = PaymentReferences.Of(2026, 9, 1, Country.Belgium).Text;
        var planned = new OpenItems([First with { InstalmentReferences = [reference] }, Second], [], []);

        MatchMovements.With(planned, EarlierPayments.None, [Line(400, reference: reference)]).ShouldHaveSingleItem()
            .Outcome.ShouldBeOfType<MatchOutcome.Matched>().Proposal.Allocations
            .ShouldBe([new(Anna, First.Id, Amount.Eur(400))]);
    }

    [Fact]
    public void An_instalment_of_a_plan_of_several_pays_them_in_the_order_they_are_due()
    {
        var reference = PaymentReferences.Of(2026, 9, 1, Country.Belgium).Text;
        OpenItem[] planned =
        [
            First with { InstalmentReferences = [reference] }, Second with { InstalmentReferences = [reference] },
            Third,
        ];

        var outcomes = MatchMovements.With(
            new OpenItems(planned, [], []), EarlierPayments.None,
            [
                Line(1000, reference: reference), Line(400, $"mensualité {reference}"),
                Line(302.5m, reference: reference),
            ]);

        outcomes.Select(one => one.Outcome.ShouldBeOfType<MatchOutcome.Matched>().Proposal.Allocations).ShouldBe(
        [
            [new(Anna, First.Id, Amount.Eur(1000))],
            [new(Anna, First.Id, Amount.Eur(210)), new(Anna, Second.Id, Amount.Eur(190))],
            [new(Anna, Second.Id, Amount.Eur(112.5m)), new(Anna, null, Amount.Eur(190))],
        ]);
    }

    /// <summary>A letter asks the invoice, its interest and its costs under one reference.</summary>
    [Fact]
    public void What_a_letter_asks_is_known_with_its_costs_and_so_are_the_costs_that_come_later()
    {
        var asked = new OpenItems([First with { Beside = Amount.Eur(40) }, Second, Third], [], []);

        Decide(Line(1250, name: "ANNA PEETERS SRL")).ShouldBe([[new(Anna, First.Id, Amount.Eur(1250))]]);
        Decide(Line(1210, reference: First.PaymentReference), Line(40, reference: First.PaymentReference)).ShouldBe(
            [[new(Anna, First.Id, Amount.Eur(1210))], [new(Anna, First.Id, Amount.Eur(40))]]);
        Decide(Line(1255, reference: First.PaymentReference)).ShouldBe(
            [[new(Anna, First.Id, Amount.Eur(1250)), new(Anna, null, Amount.Eur(5))]]);

        List<IReadOnlyList<Allocation>> Decide(params StatementLine[] lines) =>
        [
            .. MatchMovements.With(asked, EarlierPayments.None, lines)
                .Select(one => one.Outcome.ShouldBeOfType<MatchOutcome.Matched>().Proposal.Allocations),
        ];
    }

    [Theory]
    [InlineData("merci ***261/0000/04189***")]
    [InlineData("RF92261000004189 merci")]
    public void A_reference_in_free_text_pays_its_invoice(string text)
    {
        First.PaymentReference.ShouldBe("+++261/0000/04189+++");
        Matched(Line(1210, text)).ShouldBe([new(Anna, First.Id, Amount.Eur(1210))]);
    }

    [Fact]
    public void What_we_collect_ourselves_is_known_by_its_end_to_end_id() =>
        Matched(Line(302.5m) with { EndToEndId = "E2E-43" }).ShouldBe([new(Bruno, Third.Id, Amount.Eur(302.5m))]);

    [Fact]
    public void A_transfer_bears_the_payers_own_id_which_is_none_of_ours() =>
        Outcomes(Line(302.5m) with { EndToEndId = "E2E-43", Code = TransactionCode.Parse("00150000") })
            .ShouldHaveSingleItem().ShouldBeOfType<MatchOutcome.Queued>();

    /// <summary>Banks that give no Belgian code tell in ISO 20022 what was collected.</summary>
    [Theory]
    [InlineData("PMNT/RCDT/ESCT", false)]
    [InlineData("PMNT/RRCT/ESCT", false)]
    [InlineData("PMNT/RDDT/ESDD", true)]
    [InlineData("PMNT/IDDT/ESDD", true)]
    public void An_end_to_end_id_is_ours_when_we_collected(string isoCode, bool isOurs) =>
        (Outcome(Line(302.5m) with { EndToEndId = "E2E-43", IsoCode = isoCode }) is MatchOutcome.Matched)
            .ShouldBe(isOurs);

    [Fact]
    public void A_return_to_another_account_than_the_payment_came_from_is_a_persons_to_tell()
    {
        var payment = new EarlierPayment(new PaymentId(Guid.Empty), Amount.Eur(121), "1", "BE74 9990 0000 0303");
        var back = Line(-121m) with { EndToEndId = "1", Return = new PaymentReturn(ReturnKind.Return, "AC04") };

        Undo(back with { Counterparty = new Counterparty { Account = "BE85999000000202" } })
            .ShouldBeOfType<MatchOutcome.Queued>().MayUndo.ShouldBe([payment.Id]);
        Undo(back with { Counterparty = new Counterparty { Account = Account } })
            .ShouldBeOfType<MatchOutcome.Undone>();
        Undo(back).ShouldBeOfType<MatchOutcome.Undone>();

        // What the bank corrects is never sure, and shown beside what is like it.
        Undo(Line(-121m) with { Code = TransactionCode.Parse("00149000") })
            .ShouldBeOfType<MatchOutcome.Queued>().MayUndo.ShouldBe([payment.Id]);

        MatchOutcome Undo(StatementLine line) => MatchMovements.With(
            new OpenItems([], [], []), new EarlierPayments([payment]), [line]).ShouldHaveSingleItem().Outcome;
    }

    [Fact]
    public void A_part_pays_a_part() =>
        Matched(Line(1000, reference: First.PaymentReference)).ShouldBe([new(Anna, First.Id, Amount.Eur(1000))]);

    [Fact]
    public void What_is_too_much_is_the_clients_credit() =>
        Matched(Line(1300, reference: First.PaymentReference))
            .ShouldBe([new(Anna, First.Id, Amount.Eur(1210)), new(Anna, null, Amount.Eur(90))]);

    [Fact]
    public void What_one_reference_leaves_over_pays_the_invoice_it_fits() =>
        Matched(Line(1512.5m, reference: First.PaymentReference))
            .ShouldBe([new(Anna, First.Id, Amount.Eur(1210)), new(Anna, Second.Id, Amount.Eur(302.5m))]);

    [Fact]
    public void Several_invoices_are_paid_by_one_transfer_that_names_them() =>
        Matched(Line(1512.5m, "factures 2026/41, 2026/42"))
            .ShouldBe([new(Anna, First.Id, Amount.Eur(1210)), new(Anna, Second.Id, Amount.Eur(302.5m))]);

    [Fact]
    public void Somebody_may_pay_for_several_clients() =>
        Matched(Line(1512.5m, $"{First.PaymentReference} {Third.PaymentReference}"))
            .ShouldBe([new(Anna, First.Id, Amount.Eur(1210)), new(Bruno, Third.Id, Amount.Eur(302.5m))]);

    [Fact]
    public void One_invoice_is_paid_by_several_transfers_and_never_more_than_once()
    {
        var outcomes = Outcomes(
            Line(1000, reference: First.PaymentReference), Line(210, reference: First.PaymentReference),
            Line(210, reference: First.PaymentReference));
        outcomes.Take(2).SelectMany(Allocations).ShouldBe(
            [new(Anna, First.Id, Amount.Eur(1000)), new(Anna, First.Id, Amount.Eur(210))]);
        outcomes[2].ShouldBeOfType<MatchOutcome.Queued>().Proposals[0].Reasons
            .ShouldContain(MatchReason.SettledAlready);
    }

    [Theory]
    [InlineData("facture F2026-000041", true)] // and no other invoice asks this
    [InlineData("", false)]
    public void A_number_and_an_amount_are_enough_where_neither_is_shared(string text, bool isSure) =>
        (Outcome(Line(1210, text)) is MatchOutcome.Matched).ShouldBe(isSure);

    [Fact]
    public void A_number_and_an_amount_that_another_asks_too_wait_for_a_person()
    {
        var queued = Outcome(Line(302.5m, "F2026-42")).ShouldBeOfType<MatchOutcome.Queued>();
        queued.Proposals[0].Allocations[0].Receivable.ShouldBe(Second.Id);
        queued.Proposals[0].Reasons.ShouldBe([MatchReason.InvoiceNumber, MatchReason.Amount]);
    }

    [Fact]
    public void A_confirmed_account_and_the_amount_are_enough() =>
        Matched(Line(302.5m, account: Account)).ShouldBe([new(Anna, Second.Id, Amount.Eur(302.5m))]);

    [Fact]
    public void An_account_that_nobody_confirmed_says_nothing() =>
        Outcome(Line(302.5m, account: "BE85999000000202")).ShouldBeOfType<MatchOutcome.Queued>();

    [Fact]
    public void A_confirmed_account_pays_all_that_its_client_owes() =>
        Matched(Line(1512.5m, account: Account)).Count.ShouldBe(2);

    [Fact]
    public void An_account_alone_does_not_pay_a_part_of_something() =>
        Outcome(Line(100, account: Account, name: "ANNA PEETERS")).ShouldBeOfType<MatchOutcome.Queued>();

    [Fact]
    public void The_payers_name_and_an_amount_that_nobody_else_owes_are_enough() =>
        Matched(Line(1210, name: "PEETERS ANNA")).ShouldBe([new(Anna, First.Id, Amount.Eur(1210))]);

    [Fact]
    public void The_name_of_two_clients_is_not_enough_though_one_of_them_owes_nothing()
    {
        var line = Line(1210, "acompte", name: "PEETERS ANNA");
        new Told([line]).IsClient("Anna Peeters").ShouldBeTrue();
        new Told([line, Line(-5, name: "Bruno")]).IsClient("Bruno").ShouldBeFalse("it pays nothing");
        var open = new OpenItems(
            [First, Second, Third], [], names: [new("Anna Peeters", Anna), new("Peeters, Anna", Bruno)]);
        MatchMovements.With(open, EarlierPayments.None, [line]).ShouldHaveSingleItem().Outcome
            .ShouldBeOfType<MatchOutcome.Queued>().Proposals[0].Reasons.ShouldContain(MatchReason.NamePart);
    }

    [Fact]
    public void A_payer_who_names_an_invoice_of_another_is_asked_about() =>
        Outcome(Line(302.5m, "F2026-000043", Account, "ANNA PEETERS")).ShouldBeOfType<MatchOutcome.Queued>();

    [Fact]
    public void Cents_that_lack_are_told_and_not_written_off()
    {
        var proposal = Proposal(Line(1209.97m, reference: First.PaymentReference));
        proposal.Allocations.ShouldBe([new(Anna, First.Id, Amount.Eur(1209.97m))]);
        (proposal.ShortBy, proposal.Reasons.Contains(MatchReason.CentsLack)).ShouldBe((Amount.Eur(0.03m), true));
    }

    [Fact]
    public void Charges_that_a_bank_kept_are_told()
    {
        var proposal = Proposal(
            Line(1195, reference: First.PaymentReference) with { OriginalAmount = Amount.Eur(1210) });
        (proposal.ShortBy, proposal.Reasons.Contains(MatchReason.ChargesKept)).ShouldBe((Amount.Eur(15), true));
    }

    [Fact]
    public void Another_currency_pays_nothing_by_itself()
    {
        var line = Line(1210, reference: First.PaymentReference) with { Amount = new(1210, Currency.Parse("USD")) };
        Outcome(line).ShouldBeOfType<MatchOutcome.Queued>().Proposals.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_payment_of_a_settled_invoice_is_proposed_as_credit()
    {
        var settled = First with { Open = Amount.Eur(0) };
        var queued = MatchMovements.With(
                new OpenItems([settled], []), EarlierPayments.None, [Line(1210, reference: First.PaymentReference)])
            .Single().Outcome.ShouldBeOfType<MatchOutcome.Queued>();
        queued.Proposals.ShouldHaveSingleItem().Allocations.ShouldBe([new(Anna, null, Amount.Eur(1210))]);
    }

    [Fact]
    public void A_second_payment_never_pays_the_next_invoice_that_asks_as_much()
    {
        var settled = Second with { Open = Amount.Eur(0) };
        var next = Item(44, Anna, "Anna Peeters SRL", 302.5m);
        var open = new OpenItems([settled, next], [new KnownAccount(Account, Anna)]);
        var line = Line(302.5m, account: Account, name: "ANNA PEETERS SRL", reference: Second.PaymentReference);

        var outcome = MatchMovements.With(open, EarlierPayments.None, [line]).Single().Outcome;

        Allocations(outcome).ShouldBe([new(Anna, null, Amount.Eur(302.5m))]);
    }

    [Fact]
    public void A_total_is_matched_by_its_details()
    {
        var total = Line(1512.5m) with
        {
            Code = TransactionCode.Parse("10550000"),
            Details = [Line(1210, reference: First.PaymentReference), Line(302.5m, reference: Third.PaymentReference)],
        };
        Outcomes(total).SelectMany(Allocations).Select(allocation => allocation.Client).ShouldBe([Anna, Bruno]);
    }

    [Fact]
    public void What_is_no_clients_money_passes()
    {
        foreach (var line in new[]
        {
            Line(-12.4m), Line(3) with { Code = TransactionCode.Parse("03550001") },
            Line(3) with { Code = TransactionCode.Parse("00164000") }, Line(0),
            Line(50, account: "BE68 5390 0754 7034"),
        })
        {
            Outcome(line).ShouldBeOfType<MatchOutcome.NotFromClients>();
        }
    }

    [Fact]
    public void What_the_bank_corrects_waits_for_a_person() =>
        Outcome(Line(1210, reference: First.PaymentReference) with { Code = TransactionCode.Parse("00199000") })
            .ShouldBeOfType<MatchOutcome.Queued>().Proposals.ShouldBeEmpty();

    [Theory]
    [InlineData(-50, "E2E-B", "2")] // the one with this id and amount
    [InlineData(-150, "E2E-C", "3 4")] // both with this id
    [InlineData(-50, "E2E-X", null)]
    [InlineData(-60, "E2E-B", null)]
    [InlineData(-50, null, null)]
    public void A_payment_that_comes_back_is_found_by_its_id_and_amount(int amount, string? id, string? undone)
    {
        var earlier = new EarlierPayments([
            new(Payment(1), Amount.Eur(70), "E2E-B", Account), new(Payment(2), Amount.Eur(50), "E2E-B", Account),
            new(Payment(3), Amount.Eur(100), "E2E-C", null), new(Payment(4), Amount.Eur(50), "E2E-C", null),
        ]);
        var line = Line(amount, account: Account) with
        {
            EndToEndId = id, Return = new PaymentReturn(ReturnKind.Return, "AM04"),
        };
        var outcome = MatchMovements.With(Open, earlier, [line]).Single().Outcome;
        if (undone is null)
        {
            var queued = outcome.ShouldBeOfType<MatchOutcome.Queued>();
            queued.MayUndo.Count.ShouldBe(amount == -60 ? 2 : 1);
            return;
        }

        outcome.ShouldBeOfType<MatchOutcome.Undone>().Payments
            .ShouldBe(undone.Split(' ').Select(number => Payment(number[0] - '0')));
    }

    /// <summary>No bank said that it is a return; what we pay ourselves passes as before.</summary>
    [Fact]
    public void A_debit_that_bears_the_id_or_the_reference_of_a_payment_is_a_persons_to_tell()
    {
        var payment = new EarlierPayment(Payment(1), Amount.Eur(121), "E2E-1", Account, First.PaymentReference);
        var byId = Line(-121m, account: Account) with { EndToEndId = "E2E-1" };
        var byReference = Line(-100m, reference: First.PaymentReference);

        Named(byId).ShouldBe([payment.Id]);
        Named(byReference).ShouldBe([payment.Id]);
        Named(byId with { Counterparty = new Counterparty { Account = "BE85999000000202" } }).ShouldBeNull();
        Named(Line(-122m, reference: First.PaymentReference)).ShouldBeNull();
        Named(byId with { EndToEndId = "E2E-2" }).ShouldBeNull();
        Named(byReference with { Code = TransactionCode.Parse("08037000") }).ShouldBeNull();

        IReadOnlyList<PaymentId>? Named(StatementLine line) =>
            (MatchMovements.With(Open, new EarlierPayments([payment]), [line]).Single().Outcome
                as MatchOutcome.Queued)?.MayUndo;
    }

    [Fact]
    public void Every_reason_is_told_in_every_language()
    {
        foreach (var reason in Enum.GetValues<MatchReason>())
        {
            Enum.GetValues<Language>().Select(reason.Sentence().In).Distinct().Count().ShouldBe(4, reason.ToString());
        }
    }

    private static OpenItems Open => new([First, Second, Third], [new(Account, Anna)], ["BE68539007547034"]);

    private static PaymentId Payment(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static List<MatchOutcome> Outcomes(params StatementLine[] lines) =>
        [.. MatchMovements.With(Open, EarlierPayments.None, lines).Select(one => one.Outcome)];

    private static MatchOutcome Outcome(StatementLine line) => Outcomes(line).ShouldHaveSingleItem();

    private static MatchProposal Proposal(StatementLine line) =>
        Outcome(line).ShouldBeOfType<MatchOutcome.Matched>().Proposal;

    private static IReadOnlyList<Allocation> Matched(StatementLine line) => Proposal(line).Allocations;

    private static IReadOnlyList<Allocation> Allocations(MatchOutcome outcome) =>
        outcome is MatchOutcome.Matched matched ? matched.Proposal.Allocations : [];
}
