using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>How the accountants number the accounts of the ledger. Section <c>Ledger</c>.</summary>
public sealed class LedgerOptions : IValidatableObject
{
    public const string Section = "Ledger";

    /// <summary>The number of each account in the export.</summary>
    /// <value>
    /// Classes of the Belgian minimum chart of accounts (royal decree of 21 October 2018); the digits behind are the
    /// house's to choose.
    /// </value>
    public IDictionary<LedgerAccount, string> Accounts { get; } = new Dictionary<LedgerAccount, string>
    {
        [LedgerAccount.Client] = "400000",
        [LedgerAccount.Bank] = "550000",
        [LedgerAccount.Suspense] = "499000",
        [LedgerAccount.Credit] = "460000",
        [LedgerAccount.Interest] = "751000",
        [LedgerAccount.Costs] = "746000",
        [LedgerAccount.WriteOff] = "642000",
        [LedgerAccount.BadDebtVat] = "411800",
        [LedgerAccount.Guarantee] = "489000",
        [LedgerAccount.Invoiced] = "700000",
        [LedgerAccount.Outside] = "580000",
        [LedgerAccount.Exchange] = "580900",
        [LedgerAccount.ExchangeDifference] = "654000",
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var account in Enum.GetValues<LedgerAccount>())
        {
            if (!Accounts.TryGetValue(account, out var number) || string.IsNullOrWhiteSpace(number))
            {
                yield return new ValidationResult($"Ledger:Accounts:{account} has no number.", [nameof(Accounts)]);
            }
        }
    }
}
