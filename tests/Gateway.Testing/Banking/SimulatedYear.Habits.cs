using System.Globalization;

namespace Gateway.Testing.Banking;

public sealed partial class SimulatedYear
{
    private readonly Dictionary<SimulatedClient, SimulatedInvoice> waitsForNext = [];
    private readonly List<SimulatedInvoice> recent = [];
    private int payments;

    /// <summary>How people pay: of a thousand invoices so many are paid so, by a day, the invoice's.</summary>
    private IReadOnlyList<(int Permille, Action<SimulatedInvoice, DateOnly> Pay)> HabitsOfPayers() =>
    [
        (690, WithReference),
        (70, WithReferenceInText),
        (50, WithNumberInText),
        (25, WithNameOnly),
        (10, WithMisspeltName),
        (15, WithMistypedReference),
        (5, WithReferenceOfAnother),
        (25, WithNextInvoice),
        (20, InParts),
        (15, ByAnother),
        (12, WithoutCharges),
        (10, AndItComesBack),
        (8, Twice),
        (10, AfterCreditNote),
        (7, TooMuch),
        (8, WithoutAnyWord),
        (20, (_, _) => { }), // Nobody pays.
    ];

    private void Plan(SimulatedInvoice invoice)
    {
        // Two dice: 8 to 82 days, 45 on average.
        var day = invoice.Day.AddDays(8 + random.Next(38) + random.Next(38));
        if (waitsForNext.Remove(invoice.Client, out var before))
        {
            PayTogether(before, invoice, day);
            return;
        }

        var draw = random.Next(1000);
        var habit = habits.First(one => (draw -= one.Permille) < 0);
        habit.Pay(invoice, day);
        recent.Add(invoice);
        if (recent.Count > 200)
        {
            recent.RemoveAt(0);
        }
    }

    private static string Digits(SimulatedInvoice invoice) => DigitsOf(invoice.Reference);

    private static string DigitsOf(string reference) => new([.. reference.Where(char.IsAsciiDigit)]);

    private void WithReference(SimulatedInvoice invoice, DateOnly day) => Add(day, Payment(invoice));

    private void WithReferenceInText(SimulatedInvoice invoice, DateOnly day)
    {
        var digits = Digits(invoice);
        var spelt = random.Next(4) switch
        {
            0 => invoice.Reference,
            1 => $"{digits[..3]} {digits[3..7]} {digits[7..]}",
            2 => $"ref.{digits[..3]}/{digits[3..7]}/{digits[7..]} merci",
            _ => $"facture {digits}",
        };
        Add(day, Payment(invoice, text: spelt));
    }

    private void WithNumberInText(SimulatedInvoice invoice, DateOnly day) =>
        Add(day, Payment(invoice, text: Spelt(invoice.Number)));

    private string Spelt(string number) => random.Next(5) switch
    {
        0 => $"FACTURE {number}",
        1 => $"fact. {number.Replace('-', '/')}",
        2 => $"votre facture n° {number.Replace("-", " ", StringComparison.Ordinal)} merci",
        3 => $"inv {number.Replace("-", "", StringComparison.Ordinal)}",
        _ => $"betaling {number.TrimStart('F')}",
    };

    private void WithNameOnly(SimulatedInvoice invoice, DateOnly day) =>
        Add(day, Payment(invoice, text: random.Next(2) == 0 ? "SOLDE" : "merci"));

    private void WithMisspeltName(SimulatedInvoice invoice, DateOnly day)
    {
        var name = invoice.Client.Name;
        var at = random.Next(1, name.Length - 1);
        Add(day, Payment(invoice, text: Spelt(invoice.Number), name: name.Remove(at, 1).ToUpperInvariant()));
    }

    /// <summary>One digit is wrong, so that the check digits do not hold; in free text, or the bank refuses.</summary>
    private void WithMistypedReference(SimulatedInvoice invoice, DateOnly day)
    {
        var digits = Digits(invoice).ToCharArray();
        var at = random.Next(10);
        digits[at] = (char)('0' + ((digits[at] - '0' + 1 + random.Next(9)) % 10));
        Add(day, Payment(invoice, text: new string(digits)));
    }

    /// <summary>
    /// The reference of somebody else's invoice, copied from the wrong line. Not one of the very amount: who sends what
    /// an invoice asks with its reference pays that invoice.
    /// </summary>
    private void WithReferenceOfAnother(SimulatedInvoice invoice, DateOnly day)
    {
        var others = recent
            .Where(other => other.Client.Name != invoice.Client.Name && Math.Abs(other.Cents - invoice.Cents) > 100)
            .ToList();
        if (others.Count > 0)
        {
            Add(day, Payment(invoice, text: Digits(others[random.Next(others.Count)]), isStructured: true));
        }
    }

    private void WithNextInvoice(SimulatedInvoice invoice, DateOnly day) => waitsForNext[invoice.Client] = invoice;

    private void PayTogether(SimulatedInvoice first, SimulatedInvoice second, DateOnly day)
    {
        var text = random.Next(3) switch
        {
            0 => $"{first.Reference} {second.Reference}",
            1 => $"factures {first.Number} et {second.Number}",
            _ => Digits(second),
        };
        Add(day, Payment(second, first.Cents + second.Cents, text, text == Digits(second)) with
        {
            Meant = [(first, first.Cents), (second, second.Cents)],
        });
    }

    private void InParts(SimulatedInvoice invoice, DateOnly day)
    {
        var part = invoice.Cents / random.Next(2, 5);
        Add(day, Payment(invoice, part));
        Add(day.AddDays(random.Next(5, 30)), Payment(invoice, invoice.Cents - part));
    }

    /// <summary>A mother, a friend, an accountant: another name and account.</summary>
    private void ByAnother(SimulatedInvoice invoice, DateOnly day)
    {
        var payer = Clients[random.Next(Clients.Count)];
        Add(day, Payment(invoice, name: payer.Name.ToUpperInvariant()) with { Account = payer.Account });
    }

    private void WithoutCharges(SimulatedInvoice invoice, DateOnly day) =>
        Add(day, Payment(invoice, Math.Max(1, invoice.Cents - random.Next(5_00, 20_00))));

    /// <summary>The bank sends it back some days later; half of them pay again.</summary>
    private void AndItComesBack(SimulatedInvoice invoice, DateOnly day)
    {
        var paid = Payment(invoice);
        Add(day, paid);
        Add(day.AddDays(random.Next(3, 20)), paid with
        {
            Cents = -paid.Cents, Text = "", IsStructured = false, Returns = paid,
        });
        if (random.Next(2) == 0)
        {
            WithReference(invoice, day.AddDays(random.Next(21, 40)));
        }
    }

    private void Twice(SimulatedInvoice invoice, DateOnly day)
    {
        Add(day, Payment(invoice));
        Add(day.AddDays(random.Next(0, 15)), Payment(invoice));
    }

    private void AfterCreditNote(SimulatedInvoice invoice, DateOnly day)
    {
        var credited = random.Next(3) == 0 ? invoice.Cents : invoice.Cents / 4;
        var credit = invoice.Day.AddDays(random.Next(1, 7));
        if (!credits.TryGetValue(credit, out var ofDay))
        {
            credits[credit] = ofDay = [];
        }

        ofDay.Add((invoice, credited));
        if (credited < invoice.Cents)
        {
            Add(day, Payment(invoice, invoice.Cents - credited));
        }
    }

    private void TooMuch(SimulatedInvoice invoice, DateOnly day) =>
        Add(day, Payment(invoice, ((invoice.Cents / 100_00) + 1) * 100_00) with { Meant = [(invoice, invoice.Cents)] });

    private void WithoutAnyWord(SimulatedInvoice invoice, DateOnly day) =>
        Add(day, Payment(invoice, text: "", name: "") with { Account = "" });

    /// <summary>By default all of the invoice with its structured reference, under the client's name.</summary>
    private SimulatedPayment Payment(
        SimulatedInvoice invoice, long? cents = null, string? text = null, bool? isStructured = null,
        string? name = null) => new()
    {
        Cents = cents ?? invoice.Cents,
        Text = text ?? Digits(invoice),
        IsStructured = isStructured ?? text is null,
        Name = Clip(name ?? invoice.Client.Name.ToUpperInvariant()),
        Account = invoice.Client.Account,
        // Many banks write that the payer gave none.
        EndToEndId = random.Next(10) < 7
            ? string.Create(CultureInfo.InvariantCulture, $"E2E-{++payments}")
            : "NOTPROVIDED",
        Client = invoice.Client,
        Meant = [(invoice, cents ?? invoice.Cents)],
    };

    private static string Clip(string name) => name.Length > 35 ? name[..35] : name;

    private void Add(DateOnly day, SimulatedPayment payment)
    {
        if (!due.TryGetValue(day, out var ofDay))
        {
            due[day] = ofDay = [];
        }

        ofDay.Add(payment);
    }
}
