using Gateway.Api.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>One line of what is done about an invoice that is late.</summary>
internal sealed record LateInvoiceNewsFields
{
    public required LateInvoiceNewsKind Kind { get; init; }

    /// <summary>In words, in the language of the request.</summary>
    public required string Text { get; init; }

    /// <summary>The day it speaks of: when it was done, until when it holds, or by when something must be
    /// done.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The recovery case, where there is one.</summary>
    public RecoveryCaseId? Case { get; init; }

    public static LateInvoiceNewsFields Of(LateInvoiceNews news, Language language) => new()
    {
        Kind = news.Kind,
        Text = news.Text.In(language),
        On = news.On,
        Case = news.Case,
    };
}
