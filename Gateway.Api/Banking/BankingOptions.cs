using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>
/// How sure matching must be, what is too little to ask for, and what a payment pays first. Section <c>Banking</c>. A
/// table that is given replaces ours whole, one that is left out stands.
/// </summary>
public sealed class BankingOptions : IValidatableObject
{
    public const string Section = "Banking";

    /// <summary>Below this score nothing books itself.</summary>
    /// <value>90.</value>
    [Range(60, 1000)]
    public int Threshold { get; set; } = MatchPolicy.Default.Threshold;

    /// <summary>By how much the best must lead any other that would pay something else.</summary>
    /// <value>10.</value>
    [Range(1, 1000)]
    public int Lead { get; set; } = MatchPolicy.Default.Lead;

    /// <summary>What may lack on an amount paid whole, by the code of its currency; one that is not here has none.
    /// </summary>
    /// <value>0.05 EUR.</value>
    public IDictionary<string, decimal> Tolerances { get; set; } = new Dictionary<string, decimal>();

    /// <value>The debt first; in a recovery case the order of the Civil Code. Unverified.</value>
    public IList<ImputationRow> Imputation { get; set; } = [];

    public MatchPolicy ToPolicy() => MatchPolicy.Default with
    {
        Threshold = Threshold,
        Lead = Lead,
        Tolerances = Tolerances.Count == 0
            ? MatchPolicy.Default.Tolerances
            : [.. Tolerances.Select(one => new Amount(one.Value, Currency.Parse(one.Key)))],
    };

    public IReadOnlyList<ImputationRule> ToRules() =>
        Imputation is [] ? ImputationRule.Default : [.. Imputation.Select(row => row.ToRule())];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (code, value) in Tolerances)
        {
            if (!Currency.TryParse(code, out var currency) || value < 0 || !new Amount(value, currency).IsRounded)
            {
                yield return new ValidationResult($"Banking: '{code}' {value} is no tolerance of a currency.");
            }
        }

        foreach (var row in Imputation.Where(row => row.Id.Length is 0 or > 64 || row.Source.Length == 0))
        {
            yield return new ValidationResult(
                $"Banking: the row '{row.Id}' of imputation wants an id of at most 64 characters and a source.");
        }

        foreach (var twice in Imputation.CountBy(row => row.Id).Where(id => id.Value > 1))
        {
            yield return new ValidationResult($"Banking: the id {twice.Key} stands twice.");
        }

        if (ImputationRule.CoverFrom(ToRules()) is null)
        {
            yield return new ValidationResult(
                "Banking: the rows of imputation leave out some debtors; one without a kind holds for all.");
        }
    }

    /// <summary>What the money of some debtors pays first, from a day on.</summary>
    public sealed class ImputationRow
    {
        public string Id { get; set; } = "";

        public DateOnly ValidFrom { get; set; }

        public Imputation Order { get; set; }

        /// <summary>Whose money; left out, everybody's.</summary>
        public ClientKind? Debtor { get; set; }

        /// <summary>Only while a payment plan is kept, or only outside of one; left out, both.</summary>
        public bool? InPlan { get; set; }

        /// <summary>Only while a recovery case is open, or only outside of one; left out, both.</summary>
        public bool? InCase { get; set; }

        public string Source { get; set; } = "";

        public bool Verified { get; set; }

        internal ImputationRule ToRule() =>
            new(Id, ValidFrom, Debtor, InPlan, Order, Source, Verified, InCase);
    }
}
