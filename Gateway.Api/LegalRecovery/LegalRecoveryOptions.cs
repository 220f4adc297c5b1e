using System.ComponentModel.DataAnnotations;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>How the house watches its cases. Section <c>LegalRecovery</c>.</summary>
internal sealed class LegalRecoveryOptions
{
    public const string Section = "LegalRecovery";

    /// <summary>How many days before a day that counts in a case the house is told of it.</summary>
    /// <value>14.</value>
    [Range(1, 365)]
    public int DeadlineWarningDays { get; set; } = 14;

    /// <summary>
    /// Calendar days that the holders of the units are given to ask for a hold, from the day they were told of the
    /// case: nothing leaves before. A claim that is declared in a collective procedure does not wait: its term runs.
    /// </summary>
    /// <value>5; 0 waits for nobody.</value>
    [Range(0, 90)]
    public int UnitWaitDays { get; set; } = 5;

    /// <summary>
    /// A dossier of more invoices than these is made beside the request: its address is answered at once, and tells how
    /// far it is.
    /// </summary>
    /// <value>20; 0 makes each beside.</value>
    [Range(0, 500)]
    public int DossierInvoicesAtOnce { get; set; } = 20;

    /// <summary>The first day on which a case may leave the house; null for any.</summary>
    public DateOnly? LeavesFrom(Procedure procedure, DateOnly told) =>
        CaseSteps.IsCollective(procedure) || UnitWaitDays == 0 ? null : told.AddDays(UnitWaitDays);
}
