using System.Globalization;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Receivables;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Http.Receivables;

/// <summary>Money that came in, booked by hand.</summary>
internal static class PaymentEndpoints
{
    private static Sentence FutureDay { get; } = new(
        "La date de valeur est dans le futur.",
        "De valutadatum ligt in de toekomst.",
        "Der Wertstellungstag liegt in der Zukunft.",
        "The value date lies in the future.");

    private static Sentence OldDay { get; } = new(
        "Aucune règle ne dit ce que paie d'abord l'argent d'un jour si ancien ; la première vaut à partir du {0}.",
        "Geen regel zegt wat geld van zo'n oude dag eerst betaalt; de eerste geldt vanaf {0}.",
        "Keine Regel sagt, was Geld eines so alten Tages zuerst bezahlt; die erste gilt ab {0}.",
        "No rule says what money of so old a day pays first; the first holds from {0}.");

    private static Sentence BeforePayment { get; } = new(
        "Le paiement est du {0} : il ne peut pas être annulé à une date antérieure.",
        "De betaling is van {0}: ze kan niet op een vroegere dag worden teruggedraaid.",
        "Die Zahlung ist vom {0}: sie kann nicht zu einem früheren Tag storniert werden.",
        "The payment is of {0}: it cannot be taken back on a day before that.");

    private static Sentence IsReversed { get; } = new(
        "Ce paiement est déjà annulé.",
        "Deze betaling is al teruggedraaid.",
        "Diese Zahlung ist schon storniert.",
        "This payment is reversed already.");

    private static Sentence CameByBank { get; } = new(
        "Ce paiement vient d'un extrait bancaire : annulez l'affectation de son mouvement.",
        "Deze betaling komt van een rekeninguittreksel: maak de toewijzing van haar beweging ongedaan.",
        "Diese Zahlung kommt von einem Kontoauszug: machen Sie die Zuordnung ihrer Bewegung rückgängig.",
        "This payment came with a bank statement: undo the allocation of its movement.");

    public static void MapPayments(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/invoices/{id:guid}/payments").WithTags("Payments")
            .RequireReach(ScopeReach.LegalEntity);
        group.MapPost("", PayAsync)
            .WithSummary("Book a payment on an invoice")
            .WithDescription(
                "Whole, in part, or more than is owed: interest and costs come after the debt, or before it where a "
                + "row says so, and the rest stays as the client's credit.")
            .Produces<PaymentResponse>(201).ProducesProblem(404).ProducesProblem(422);
        group.MapPost("/{payment:guid}:reverse", ReverseAsync)
            .WithSummary("Take a payment back, whole and once")
            .WithDescription(
                "It was booked wrongly. All that it paid is owed again: of a recovery case, every invoice, with "
                + "interest and costs. A conflict when credit it gave the client was used. Payroll gets the mirror of "
                + "its entry.")
            .Produces<PaymentResponse>(201).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    private static Task<IResult> PayAsync(
        DocumentId id,
        Body<PaymentRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        BookPayment bookPayment,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            if (request.ValueDate > clock.Today())
            {
                return Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-VALUE-DATE", "/valueDate", FutureDay)]));
            }

            if (!await db.Documents.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var amount = new Amount(request.Amount, request.Currency ?? Currency.Eur);
            var outcome = await bookPayment.RunAsync(
                db, id, amount, request.ValueDate, request.Reference, caller.Actor, token);
            return ReplyOf(outcome, id);
        });

    private static Task<IResult> ReverseAsync(
        DocumentId id,
        PaymentId payment,
        Body<PaymentReversalRequest> body,
        IdempotencyKey key,
        Caller caller,
        HttpContext http,
        PostRequests posts,
        ReversePayment reversePayment,
        TimeProvider clock) =>
        posts.RunAsync(http, caller, key, body.Utf8, async (db, token) =>
        {
            var request = body.Value;
            if (request.ValueDate > clock.Today())
            {
                return Reply.Refuse(Problem.Invalid([Finding.Fatal("SGW-VALUE-DATE", "/valueDate", FutureDay)]));
            }

            if (!await db.Documents.VisibleTo(caller.Scope).AnyAsync(row => row.Id == id, token))
            {
                return Reply.Refuse(Problem.Of(ProblemTypes.NotFound));
            }

            var outcome = await reversePayment.RunAsync(
                db, id, payment, request.ValueDate, request.Reason, caller.Actor, token);
            return ReplyOf(outcome, id);
        });

    private static Reply ReplyOf(PaymentOutcome outcome, DocumentId invoice) => outcome switch
    {
        PaymentOutcome.Booked booked => Reply.Created(
            PaymentResponse.Of(booked), $"{ApiRoutes.Root}/invoices/{invoice}/receivable"),
        PaymentOutcome.NoReceivable or PaymentOutcome.UnknownPayment =>
            Reply.Refuse(Problem.Of(ProblemTypes.NotFound)),
        PaymentOutcome.OfTheBank => Reply.Refuse(Problem.Conflict(CameByBank)),
        PaymentOutcome.CreditIsUsed =>
            Reply.Refuse(Problem.Conflict(ClientCredits.IsUsed)),
        PaymentOutcome.BeforePayment(var paidOn) => Reply.Refuse(Problem.Invalid(
        [
            Finding.Fatal("SGW-REVERSAL-DATE", "/valueDate", BeforePayment.With(
                paidOn.ToString("O", CultureInfo.InvariantCulture))),
        ])),
        PaymentOutcome.AlreadyReversed => Reply.Refuse(Problem.Conflict(IsReversed)),
        PaymentOutcome.TooOld(var since) => Reply.Refuse(Problem.Invalid(
        [
            Finding.Fatal("SGW-VALUE-DATE", "/valueDate", OldDay.With(
                since?.ToString("O", CultureInfo.InvariantCulture) ?? "—")),
        ])),
        PaymentOutcome.OtherCurrency(var expected) => Reply.Refuse(Problem.Invalid(
        [
            Finding.Fatal("SGW-PAYMENT-CURRENCY", "/currency", new Sentence(
                "La facture est en {0}.",
                "De factuur is in {0}.",
                "Die Rechnung lautet auf {0}.",
                "The invoice is in {0}.").With(expected)),
        ])),
        _ => throw new InvalidOperationException("No such outcome."),
    };
}
