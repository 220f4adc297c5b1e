namespace Gateway.Domain.Law;

/// <summary>What a payment pays first.</summary>
public enum Imputation
{
    /// <summary>The debt itself: the lighter for the debtor, and the default of the house.</summary>
    PrincipalFirst,

    /// <summary>The interest run up to the day of the payment, then the debt: the rule of the Civil Code.</summary>
    InterestFirst,
}
