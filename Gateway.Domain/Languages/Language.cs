namespace Gateway.Domain.Languages;

/// <summary>The languages the gateway speaks to people. French is the default: it is the house language.</summary>
public enum Language
{
    Fr,
    Nl,
    De,
    En,
}
