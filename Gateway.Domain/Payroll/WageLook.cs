namespace Gateway.Domain.Payroll;

/// <summary>What came of looking at a 3in1 invoice.</summary>
/// <param name="Entries">What has to be told; mostly nothing.</param>
/// <param name="NextOn">The day to look again if nothing moves meanwhile; null when nothing is left to do.</param>
public sealed record WageLook(IReadOnlyList<PayrollEntry> Entries, DateOnly? NextOn);
