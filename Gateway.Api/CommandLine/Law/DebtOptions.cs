using System.CommandLine;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary>The facts of a debt as options of <c>law interest</c> and <c>law costs</c>.</summary>
internal sealed class DebtOptions
{
    private readonly Option<ClientKind?> debtor = LawOptions.Debtor();
    private readonly Option<Country?> country = LawOptions.Country();
    private readonly Option<Amount?> amount = LawOptions.Euro("--amount", "What was invoiced, in euro.");
    private readonly Option<DateOnly?> due = CommandOptions.Day("--due", "The due date.");
    private readonly Option<DateOnly?> received = CommandOptions.Day(
        "--received", "Instead of --due: the day the invoice was received; the legal term runs from it.");

    private readonly Option<int?> term = new("--term") { Description = "With --received: the agreed term in days." };
    private readonly Option<DateOnly?> paid = CommandOptions.Day("--paid", "The day all that was left was paid.");
    private readonly Option<DateOnly?> on = CommandOptions.Day(
        "--on", "The day it is asked on. Default: the day it was paid, else today.");

    private readonly Option<DatedAmount[]> payments = CommandOptions.Many(
        "--payment", "A part payment, as 2026-03-31:250.00; may be repeated.", DatedAmount.Read,
        "a payment (2026-03-31:250.00)");

    private readonly Option<DatedAmount[]> credits = CommandOptions.Many(
        "--credit", "A credit note, as 2026-03-31:250.00; may be repeated.", DatedAmount.Read,
        "a credit (2026-03-31:250.00)");

    private readonly Option<bool> interestFirst = new("--interest-first")
    {
        Description = "Payments pay the interest first, as in the Civil Code. Default: the debt itself.",
    };

    private readonly ReminderOptions reminders = new();
    private readonly ContractOptions contract = new();

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])
            [debtor, country, amount, due, received, term, paid, on, payments, credits, interestFirst])
        {
            command.Add(option);
        }

        reminders.AddTo(command);
        contract.AddTo(command);
        LawOptions.Require(command, debtor);
        LawOptions.Require(command, amount);
        command.Validators.Add(result =>
        {
            if ((result.GetResult(due) is null) == (result.GetResult(received) is null))
            {
                result.AddError("Give either --due or --received.");
            }
            else if (result.GetResult(received) is not null && result.GetValue(debtor) == ClientKind.PrivatePerson)
            {
                result.AddError("The law sets no term for consumers: give --due.");
            }
            else if (result.GetValue(term) is < 0 or > 1_000)
            {
                result.AddError("A term is 0 to 1000 days.");
            }
        });
    }

    /// <summary>The claim on the debt, or the refusal of its due date.</summary>
    public LawAnswer<Claim> Claim(ParseResult parsed, LawBook book)
    {
        if (parsed.GetValue(due) is { } day)
        {
            return new LawAnswer<Claim>.Given(Claim(parsed, book, day, []), []);
        }

        var receivedOn = parsed.GetValue(received)!.Value;
        var kind = parsed.GetValue(debtor)!.Value;
        return PaymentTerms.DueDate(book, kind, receivedOn, parsed.GetValue(term)) switch
        {
            LawAnswer<PaymentTerm>.Given(var found, var rows) =>
                new LawAnswer<Claim>.Given(Claim(parsed, book, found.DueDate, found.Notes), rows),
            LawAnswer<PaymentTerm>.Refused(var missing) => new LawAnswer<Claim>.Refused(missing),
            _ => throw new InvalidOperationException("There is no other answer."),
        };
    }

    private Claim Claim(ParseResult parsed, LawBook book, DateOnly dueDate, IReadOnlyList<Reason> notes)
    {
        var paidOn = parsed.GetValue(paid);
        var asked = parsed.GetValue(on) ?? paidOn ?? TimeProvider.System.Today();
        var debt = reminders.Complete(parsed, new Debt
        {
            Debtor = new(parsed.GetValue(debtor)!.Value, parsed.GetValue(country) ?? Country.Belgium),
            Amount = parsed.GetValue(amount)!.Value,
            DueDate = dueDate,
            Contract = contract.Read(parsed),
            Imputation = parsed.GetValue(interestFirst) ? Imputation.InterestFirst : Imputation.PrincipalFirst,
            Movements =
            [
                .. Movements(parsed.GetValue(payments), DebtMovementKind.Payment),
                .. Movements(parsed.GetValue(credits), DebtMovementKind.Credit),
            ],
        });
        if (paidOn is { } last && debt.OwedAfter(last, last) is { IsPositive: true } rest)
        {
            debt = debt with { Movements = [.. debt.Movements, new(DebtMovementKind.Payment, last, rest)] };
        }

        var claim = Claims.On(book, debt, asked);
        return claim with { Notes = [.. notes, .. claim.Notes] };
    }

    private static IEnumerable<DebtMovement> Movements(DatedAmount[]? amounts, DebtMovementKind kind) =>
        (amounts ?? []).Select(one => new DebtMovement(kind, one.On, one.Amount));
}
