using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>
/// The dated tables of payroll as finance decides them. Section <c>Payroll</c>. A table that is given replaces ours
/// whole, one that is left out stands.
/// </summary>
public sealed class PayrollOptions : IValidatableObject
{
    public const string Section = "Payroll";

    /// <value>6.5 % of what is invoiced, unverified.</value>
    public IList<ContributionRow> Contributions { get; set; } = [];

    /// <value>Seven working days, unverified.</value>
    public IList<WageTermRow> WageTerms { get; set; } = [];

    /// <value>180 days, provision by age, unverified.</value>
    public IList<GuaranteeRow> Guarantees { get; set; } = [];

    /// <value>Employee, artist and student from 2026, unverified.</value>
    public IList<CoefficientRow> Coefficients { get; set; } = [];

    public PayrollRules ToRules()
    {
        var rules = PayrollRules.Default;
        return rules with
        {
            Contributions = Contributions is [] ? rules.Contributions : [.. Contributions.Select(row => row.ToRule())],
            WageTerms = WageTerms is [] ? rules.WageTerms : [.. WageTerms.Select(row => row.ToRule())],
            Guarantees = Guarantees is [] ? rules.Guarantees : [.. Guarantees.Select(row => row.ToRule())],
            Coefficients = Coefficients is [] ? rules.Coefficients : [.. Coefficients.Select(row => row.ToRule())],
        };
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        IEnumerable<DatedRow> rows = [.. Contributions, .. WageTerms, .. Guarantees, .. Coefficients];
        foreach (var fault in rows.SelectMany(row => row.Faults()))
        {
            yield return new ValidationResult($"Payroll: {fault}");
        }

        foreach (var twice in rows.CountBy(row => row.Id).Where(id => id.Value > 1))
        {
            yield return new ValidationResult($"Payroll: the id {twice.Key} stands twice.");
        }
    }

    /// <summary>What all rows have.</summary>
    public abstract class DatedRow
    {
        private const int IdLengthMax = 64;

        public string Id { get; set; } = "";

        public DateOnly ValidFrom { get; set; }

        public string Source { get; set; } = "";

        public bool Verified { get; set; }

        internal virtual IEnumerable<string> Faults()
        {
            if (Id.Length is 0 or > IdLengthMax || ValidFrom == default || Source.Length == 0)
            {
                yield return
                    $"the row '{Id}' wants an id of at most {IdLengthMax} characters, a first day and a source.";
            }
        }
    }

    public sealed class ContributionRow : DatedRow
    {
        public decimal Percent { get; set; }

        public ContributionBase Base { get; set; }

        internal ContributionRule ToRule() => new(Id, ValidFrom, new Percentage(Percent), Base, Source, Verified);

        internal override IEnumerable<string> Faults() => Percent is >= 0 and <= 100
            ? base.Faults()
            : base.Faults().Append($"{Id}: {Percent} is no percentage.");
    }

    public sealed class WageTermRow : DatedRow
    {
        public int WorkingDays { get; set; }

        internal WageTermRule ToRule() => new(Id, ValidFrom, WorkingDays, Source, Verified);

        internal override IEnumerable<string> Faults() => WorkingDays is >= 0 and <= 365
            ? base.Faults()
            : base.Faults().Append($"{Id}: 0 to 365 working days.");
    }

    public sealed class GuaranteeRow : DatedRow
    {
        public int DaysLateMax { get; set; }

        /// <summary>Days late to the percentage that is set aside from then on; the first from zero.</summary>
        public IDictionary<int, decimal> Provision { get; set; } = new Dictionary<int, decimal>();

        internal GuaranteeRule ToRule() => new(
            Id,
            ValidFrom,
            DaysLateMax,
            [.. Provision.OrderBy(band => band.Key)
                .Select(band => new ProvisionBand(band.Key, new Percentage(band.Value)))],
            Source,
            Verified);

        internal override IEnumerable<string> Faults() =>
            Provision.ContainsKey(0) && Provision.All(band => band is { Key: >= 0, Value: >= 0 and <= 100 })
                && DaysLateMax is >= 0 and <= 3650
                ? base.Faults()
                : base.Faults().Append($"{Id}: days from 0 on and percentages are wanted.");
    }

    public sealed class CoefficientRow : DatedRow
    {
        public ContractKind Kind { get; set; }

        public decimal CostPerGross { get; set; }

        internal EmploymentCoefficient ToRule() => new(Id, ValidFrom, Kind, CostPerGross, Source, Verified);

        internal override IEnumerable<string> Faults() => CostPerGross is >= 1 and <= 10
            ? base.Faults()
            : base.Faults().Append($"{Id}: a wage costs once to ten times its gross.");
    }
}
