using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Correspondence.Paper;
using Gateway.Recovery.Tests.Correspondence.Pdf;

namespace Gateway.Recovery.Tests.Correspondence;

/// <summary>Letters in the words of the product and of the house.</summary>
public sealed class LetterTests(WeasyPrint weasyPrint) : IClassFixture<WeasyPrint>
{
    public static TheoryData<LetterTone, Language> Letters => new(
        from tone in Enum.GetValues<LetterTone>()
        from language in Enum.GetValues<Language>()
        select (tone, language));

    [Theory, MemberData(nameof(Letters))]
    public async Task The_texts_of_the_product_say_all_the_law_wants(LetterTone tone, Language language) =>
        (await WordingRules.CheckAsync(tone, language, LetterWording.OfProduct(tone, language))).ShouldBeEmpty();

    [Theory]
    [InlineData("{creditor}\n\n{plan}", "SGW-TEXT-MENTION")] // days, compensation, last day
    [InlineData("{mentions}\n\n{iban}", "SGW-TEXT-FIELD")]
    [InlineData("{mentions}\n\nUn rappel coûte 7,50 EUR.", "SGW-TEXT-AMOUNT")]
    [InlineData("{mentions}\n\nComptez € 40 de plus.", "SGW-TEXT-AMOUNT")]
    [InlineData("{mentions}\n\nVingt-cinq jours suffisent, ou 25.", null)]
    [InlineData("{dispute}\n\n{mentions}\n\nMerci, {client} : {total}.", null)]
    public async Task A_wording_is_held_against_the_law_before_it_is_used(string body, string? rule)
    {
        var wording = LetterWording.OfProduct(LetterTone.First, Language.Fr) with { Body = body };

        var findings = await WordingRules.CheckAsync(LetterTone.First, Language.Fr, wording);

        findings.Select(finding => finding.Rule).Distinct().ShouldBe(rule is null ? [] : [rule]);
        findings.ShouldAllBe(finding => finding.Severity == Severity.Fatal);
    }

    [Fact]
    public async Task The_words_of_the_house_stand_in_page_and_mail_with_everything_filled_in()
    {
        var wording = new LetterWording(
            "house-3",
            "Petit mot {number}",
            "Bonjour {client}, <b>un mot</b> du {date}.",
            "{mentions}\n\nSolde {total}.");

        var written = await LetterWriter.WriteAsync(
            SampleLetter.ToConsumer(LetterTone.First, Language.Fr) with { Wording = wording });

        written.TextVersion.ShouldBe("house-3");
        written.Subject.ShouldContain("Petit mot R2026-000001");
        written.Text.ShouldContain("Bonjour Camille Exemple, <b>un mot</b> du 10\u00A0mars\u00A02026.");
        written.Text.ShouldContain("Solde 400,00\u00A0EUR.");
        written.Html.ShouldContain("&lt;b&gt;un mot&lt;/b&gt;");
        written.Text.ShouldNotContain("plan de paiement");
    }

    [Fact]
    public async Task A_name_that_looks_like_a_field_stays_a_name()
    {
        var letter = SampleLetter.ToConsumer(LetterTone.First, Language.En) with
        {
            Recipient = "{total} & Sons",
            Wording = new LetterWording("house-1", "Reminder", "Dear {client}", "{mentions}"),
        };

        (await LetterWriter.WriteAsync(letter)).Text.ShouldContain("Dear {total} & Sons");
    }

    [Theory]
    [InlineData("Une majoration de 10 % sera due.")]
    [InlineData("Wij rekenen 12,5 procent aan.")]
    [InlineData("Plus 10 pour cent.")]
    public async Task A_percentage_is_not_written_by_hand(string sentence)
    {
        var wording = LetterWording.OfProduct(LetterTone.Repeated, Language.Fr);

        (await WordingRules.CheckAsync(LetterTone.Repeated, Language.Fr, wording)).ShouldBeEmpty();
        (await WordingRules.CheckAsync(
                LetterTone.Repeated, Language.Fr, wording with { Opening = $"{wording.Opening} {sentence}" }))
            .Select(finding => finding.Rule).ShouldBe(["SGW-TEXT-AMOUNT"]);
    }

    /// <summary>A 14 stands in many a letter; the days to pay do not.</summary>
    [Fact]
    public async Task The_days_to_pay_are_a_sentence_and_no_number_somewhere()
    {
        var letter = SampleLetter.ToConsumer(LetterTone.First, Language.Fr) with
        {
            Wording = new LetterWording("house-1", "Rappel 14", "14 14 14 jours", "{creditor}"),
        };

        MandatoryMentions.Missing(letter, await LetterWriter.WriteAsync(letter)).ShouldContain("days to pay");
    }

    /// <summary>CEL art. XIX.2 § 2 wants the balance of the debt, and the letter asks what the credits leave of it.
    /// </summary>
    [Theory, InlineData(Language.Fr), InlineData(Language.Nl), InlineData(Language.De), InlineData(Language.En)]
    public async Task What_a_consumer_is_told_to_pay_is_what_the_letter_asks(Language language)
    {
        var letter = SampleLetter.ToConsumer(LetterTone.First, language);
        letter = letter with
        {
            Credits = Amount.Eur(500),
            Items = [letter.Items[0], letter.Items[0] with { Number = "F2026-000002", Balance = Amount.Eur(300) }],
        };

        var written = await LetterWriter.WriteAsync(letter);

        MandatoryMentions.Missing(letter, written).ShouldBeEmpty();
        written.Text.ShouldContain(Told("F2026-000001", asked: 0, balance: 400)); // the oldest is covered whole
        written.Text.ShouldContain(Told("F2026-000002", asked: 200, balance: 300));
        letter.Total.ShouldBe(Amount.Eur(200));

        var without = written with { Text = written.Text.Replace(Told("F2026-000002", 200, 300), "") };
        MandatoryMentions.Missing(letter, without).ShouldContain("balance");

        string Told(string number, decimal asked, decimal balance)
        {
            var format = PrintFormat.For(language);
            var last = format.LongDate(letter.Items[0].First!.Wait.LastDay);
            var wait = LetterWords.Wait.With(number, 14, last, format.Money(Amount.Eur(asked)));
            var credit = LetterWords.BalanceLessCredits.With(
                format.Money(Amount.Eur(balance)), format.Money(Amount.Eur(balance - asked)));
            return $"{wait.In(language)} {credit.In(language)}";
        }
    }

    [Theory, InlineData(Language.Fr), InlineData(Language.Nl), InlineData(Language.De), InlineData(Language.En)]
    public async Task The_reminder_of_an_instalment_says_what_it_is_and_when_its_plan_lapses(Language language)
    {
        var letter = SampleLetter.ToConsumer(LetterTone.First, language);
        letter = letter with
        {
            PlanLapsesAfter = new DateOnly(2026, 4, 28),
            Items = [letter.Items[0] with { Number = "1/3", First = null }],
        };

        var written = await LetterWriter.WriteAsync(letter);

        var label = LetterWords.Instalment.In(language);
        label.ShouldNotBe(LetterWords.Invoice.In(language));
        written.Text.ShouldContain($"- {label} 1/3");
        written.Text.ShouldNotContain(LetterWords.Plan.In(language));
        var page = System.Net.WebUtility.HtmlDecode(written.Html);
        page.ShouldContain($"<th class=\"text\">{label}</th>");
        foreach (var words in new[] { written.Text, page })
        {
            words.ShouldContain(LetterWords.Lapse.With(PrintFormat.For(language).LongDate(new DateOnly(2026, 4, 28)))
                .In(language));
        }
    }

    [Theory, InlineData(Language.Fr), InlineData(Language.Nl), InlineData(Language.De), InlineData(Language.En)]
    public void A_formal_notice_gives_the_days_that_ladders_wait_for(Language language) =>
        LetterWording.OfProduct(LetterTone.FormalNotice, language).Opening
            .ShouldContain($" {Gateway.Domain.Dunning.Ladders.NoticeDays} ");

    [Theory]
    [InlineData(true, "Frais de rappel", "7,50")] // the fourth due date of the year, of a regular supply
    [InlineData(false, "indemnité", "55,00")]
    public async Task What_the_law_lets_ask_of_a_consumer_comes_through_with_its_sheet(
        bool isSupply, string title, string amount)
    {
        var claim = Claims.On(LawBook.Belgian, DebtOf(isSupply), new DateOnly(2026, 4, 30));
        var letter = SampleLetter.ToConsumer(LetterTone.Repeated, Language.Fr);
        var item = letter.Items[0] with { First = null, Asked = claim.Items };

        var written = await LetterWriter.WriteAsync(letter with { Items = [item] });

        written.Text.ShouldContain(title, Case.Insensitive);
        written.Text.ShouldContain(amount);
        var page = System.Net.WebUtility.HtmlDecode(written.Html);
        page.ShouldContain("Calcul des montants demandés");
        page.ShouldContain(isSupply ? "XIX.2" : "XIX.4");
    }

    [Fact]
    public void A_creditor_that_is_no_small_enterprise_has_its_interest_later()
    {
        var on = new DateOnly(2026, 4, 30);
        var debt = DebtOf(isSupply: false);
        var small = Claims.On(LawBook.Belgian, debt with { IsCreditorSmall = true }, on);

        Claims.On(LawBook.Belgian, debt, on).Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(4.37m));
        small.Of(ClaimItemKind.Interest).ShouldBe(Amount.Eur(5.98m));
    }

    /// <summary>The address must show in the window of a DL envelope; look at it with GATEWAY_GALLERY.</summary>
    [Fact]
    public async Task A_letter_is_a_page_that_the_mail_house_can_fold()
    {
        var claim = Claims.On(LawBook.Belgian, DebtOf(isSupply: false), new DateOnly(2026, 4, 30));
        var letter = SampleLetter.ToConsumer(LetterTone.FormalNotice, Language.Fr);
        var written = await LetterWriter.WriteAsync(letter with
        {
            Items = [letter.Items[0], letter.Items[0] with { First = null, Asked = claim.Items }],
        });

        var pdf = await weasyPrint.RenderAsync(written.Html);

        // What shows in a window of 90 x 45 mm at 20 mm from the right edge and 45 mm from the top, in points.
        var window = await Poppler.ReadAsync(
            "pdftotext", pdf, "-l", "1", "-x", "283", "-y", "127", "-W", "255", "-H", "128", "FILE", "-");
        window.Replace("\f", "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe(["Camille Exemple", "Rue du Modèle 2", "1000 Bruxelles"]);
        if (Environment.GetEnvironmentVariable("GATEWAY_GALLERY") is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "letter-fr.pdf"), pdf);
        }
    }

    /// <summary>400.00 due on 1 March 2026, reminded by mail on the 9th: free to the 23rd.</summary>
    private static Debt DebtOf(bool isSupply) => new()
    {
        Debtor = new Debtor(ClientKind.PrivatePerson, Country.Belgium),
        Amount = Amount.Eur(400),
        DueDate = new DateOnly(2026, 3, 1),
        Contract = new()
        {
            Interest = new InterestClause.LegalRate(),
            LumpSum = isSupply ? null : new LumpSumClause.LegalMaximum(),
            IsReciprocal = true,
            IsRegularSupply = isSupply,
            ReminderCost = Amount.Eur(7.50m),
        },
        Reminders = [new SentReminder(new DateOnly(2026, 3, 9), ReminderChannel.Electronic)],
        OtherDueDates =
        [
            .. Enumerable.Range(1, 3).Select(month => new RemindedDueDate(
                new DateOnly(2026, 1, month), new DateOnly(2026, 2, month))),
        ],
    };
}
