namespace Gateway.Domain.Payroll;

/// <summary>What the mutual contribution is a percentage of, and so when it is kept.</summary>
public enum ContributionBase
{
    /// <summary>Of what is invoiced without VAT, when it is invoiced.</summary>
    Invoiced,

    /// <summary>Of what is collected without VAT, when it is collected.</summary>
    Collected,
}
