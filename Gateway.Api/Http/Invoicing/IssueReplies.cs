using Gateway.Api.Hosting;
using Gateway.Api.Http.Posts;
using Gateway.Api.Http.Problems;
using Gateway.Api.Invoicing;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What is answered to an order that was, or was not, issued.</summary>
internal static class IssueReplies
{
    /// <param name="outcome">What came of it.</param>
    /// <param name="language">What the caller reads.</param>
    /// <param name="warnings">What was worth a look in an invoice.</param>
    public static Reply Of(IssueOutcome outcome, Language language, IReadOnlyList<Finding> warnings) => outcome switch
    {
        IssueOutcome.Issued { Row.Kind: DocumentKind.Invoice } issued => Reply.Created(
            DocumentResponses.Issued(issued, language, warnings),
            $"{ApiRoutes.Root}/invoices/{issued.Row.Id}"),
        IssueOutcome.Issued issued => Reply.Created(
            DocumentResponses.CreditNote(issued.Row, issued.Document, [issued.Delivery], language),
            $"{ApiRoutes.Root}/credit-notes/{issued.Row.Id}"),
        _ => Reply.Refuse(ProblemOf(outcome)),
    };

    public static Problem ProblemOf(IssueOutcome outcome) => outcome switch
    {
        IssueOutcome.DuplicateReference duplicate => Problem.Of(ProblemTypes.DuplicateReference) with
        {
            Related = $"{ApiRoutes.Root}/invoices/{duplicate.ExistingId}",
        },
        IssueOutcome.RepeatedInBatch => Problem.Of(ProblemTypes.DuplicateReference) with
        {
            Findings =
            [
                Finding.Fatal("SGW-REFERENCE-REPEATED", "/externalReference", new Sentence(
                    "Une ligne précédente du lot a la même référence.",
                    "Een eerdere regel van de batch heeft dezelfde referentie.",
                    "Eine frühere Zeile des Stapels hat dieselbe Referenz.",
                    "An earlier line of the batch has the same reference.")),
            ],
        },
        _ => throw new InvalidOperationException("What was issued is no problem."),
    };
}
