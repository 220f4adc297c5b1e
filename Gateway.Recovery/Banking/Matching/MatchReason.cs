namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// What speaks for a proposal, or against it. Weight and sentence stand in <see cref="MatchReasons"/>.
/// </summary>
public enum MatchReason
{
    /// <summary>The bank carried its payment reference as a structured communication.</summary>
    Reference,

    /// <summary>We collected it under this end-to-end id.</summary>
    EndToEndId,

    /// <summary>Its payment reference, check digits and all, stands in the free text.</summary>
    ReferenceInText,

    /// <summary>Its invoice number stands in the text.</summary>
    InvoiceNumber,

    /// <summary>A person confirmed that the account pays for this client, and for no other.</summary>
    Account,

    /// <summary>The account pays for this client, and for others too.</summary>
    SharedAccount,

    /// <summary>The payer has the client's name, and no other client has it.</summary>
    Name,

    /// <summary>The payer's name has much in common with the client's.</summary>
    NamePart,

    /// <summary>The amount is what is owed.</summary>
    Amount,

    /// <summary>No other open invoice of anybody asks this amount.</summary>
    AmountOfNoOther,

    /// <summary>No other open invoice of the client asks this amount.</summary>
    AmountOfNoOtherOfClient,

    /// <summary>The amount is that of all invoices named together.</summary>
    SumOfNamed,

    /// <summary>The amount is all that the client owes.</summary>
    SumOfAll,

    /// <summary>What the named invoice leaves over is what exactly one other invoice of the client asks.</summary>
    RemainderPaysAnother,

    /// <summary>The amount is what the named invoice asked before it was paid in part, for the payer had not heard of
    /// that; or the rest is what another one asked before.</summary>
    AskedBefore,

    /// <summary>Nothing names the invoice, and another one asked the amount before it was paid in part.</summary>
    AnotherAskedBefore,

    /// <summary>The amount lacks a few cents.</summary>
    CentsLack,

    /// <summary>What was sent is what is owed; a bank kept its charges.</summary>
    ChargesKept,

    /// <summary>It is the only open invoice of the client.</summary>
    OnlyInvoice,

    /// <summary>The amount is less than what is owed.</summary>
    PaidInPart,

    /// <summary>The amount is more than what is owed; the rest is the client's credit.</summary>
    PaidTooMuch,

    /// <summary>Nothing names the invoice, and the amount is not what it asks.</summary>
    OnlyThePayerFits,

    /// <summary>The payer names an invoice of another client.</summary>
    NamesAnother,

    /// <summary>The payer names another invoice, one that was settled for instance.</summary>
    NamesOtherInvoice,

    /// <summary>Several invoices are named and the amount is not theirs.</summary>
    SumDiffers,

    /// <summary>What is named was settled already.</summary>
    SettledAlready,

    /// <summary>The account is known to pay for another client.</summary>
    AccountOfAnother,

    /// <summary>The payer has the name of another client.</summary>
    NameOfAnother,
}
