namespace Gateway.Domain.LegalRecovery;

/// <summary>Who decides on a claim in Belgium.</summary>
public enum Court
{
    JusticeOfThePeace,
    FirstInstance,
    Enterprise,
}
