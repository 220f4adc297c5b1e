using System.Collections.Frozen;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// The document types we issue (BT-3, UNTDID 1001). The norm and BIS know more; these are the ones a Belgian
/// cooperative has a use for, and each says by itself whether money is asked or owed back.
/// </summary>
public static class BillingTypeCodes
{
    public const string Invoice = "380";

    /// <summary>More is asked for an earlier invoice.</summary>
    public const string DebitNote = "383";

    /// <summary>Asks for an advance.</summary>
    public const string Prepayment = "386";

    public const string CreditNote = "381";

    public const string SelfBilledInvoice = "389";

    public const string SelfBilledCreditNote = "261";

    private static readonly FrozenDictionary<string, BillingProfile> Profiles = new Dictionary<string, BillingProfile>
    {
        [Invoice] = BillingProfile.Billing,
        [DebitNote] = BillingProfile.Billing,
        [Prepayment] = BillingProfile.Billing,
        [CreditNote] = BillingProfile.Billing,
        [SelfBilledInvoice] = BillingProfile.SelfBilling,
        [SelfBilledCreditNote] = BillingProfile.SelfBilling,
    }.ToFrozenDictionary();

    /// <summary>The process a type belongs to; null for a type we do not issue.</summary>
    public static BillingProfile? ProfileOf(string typeCode) =>
        Profiles.TryGetValue(typeCode, out var profile) ? profile : null;

    public static bool IsCreditNote(string typeCode) => typeCode is CreditNote or SelfBilledCreditNote;
}
