using Gateway.Domain.Money;

namespace Gateway.Domain.Payroll;

/// <summary>From so many days after the due date on, this share of an advance is held likely to be lost.</summary>
public sealed record ProvisionBand(int FromDaysLate, Percentage Share);
