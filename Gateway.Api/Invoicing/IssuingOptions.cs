using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Invoicing;

/// <summary>How documents are issued. Section <c>Issuing</c>.</summary>
public sealed class IssuingOptions
{
    public const string Section = "Issuing";

    /// <summary>The right side of the Message-ID of every mail: a domain of ours.</summary>
    /// <value>gateway.invalid until configured; no receiver minds, but no bounce finds its way by it.</value>
    [Required]
    public string MessageIdDomain { get; set; } = "gateway.invalid";

    /// <summary>How many days back the issue date of an invoice may lie.</summary>
    /// <value>60: the return of the quarter before last is filed by then.</value>
    [Range(0, 3650)]
    public int IssueDateDaysBackMax { get; set; } = 60;

    /// <summary>Lines of a batch that are issued in one transaction.</summary>
    /// <value>200.</value>
    [Range(1, 1000)]
    public int BatchTransactionLines { get; set; } = 200;
}
