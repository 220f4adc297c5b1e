using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Api.Invoicing;

/// <summary>An issued document, ready to be put on paper and sent.</summary>
/// <param name="Paper">What the paper says.</param>
/// <param name="ClientName">Whom it was issued to.</param>
/// <param name="Ubl">The bytes as issued.</param>
internal sealed record DocumentPaper(InvoicePaper Paper, string ClientName, byte[] Ubl);
