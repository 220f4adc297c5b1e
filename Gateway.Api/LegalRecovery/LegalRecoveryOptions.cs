using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.LegalRecovery;

/// <summary>How the house watches its cases. Section <c>LegalRecovery</c>.</summary>
internal sealed class LegalRecoveryOptions
{
    public const string Section = "LegalRecovery";

    /// <summary>How many days before a day that counts in a case the house is told of it.</summary>
    /// <value>14.</value>
    [Range(1, 365)]
    public int DeadlineWarningDays { get; set; } = 14;
}
