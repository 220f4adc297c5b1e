using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>One line of what is done about an invoice that is late.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">In words, for the holder of the unit.</param>
/// <param name="On">The day it speaks of: when it was done, until when it holds, or by when something must be
/// done.</param>
/// <param name="Case">The case at law.</param>
public sealed record LateInvoiceNews(
    LateInvoiceNewsKind Kind, Sentence Text, DateOnly? On = null, RecoveryCaseId? Case = null);
