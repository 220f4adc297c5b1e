namespace Gateway.Api.CommandLine;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>Something was found wrong, or refused.</summary>
    public const int Findings = 1;

    public const int BadUsage = 2;

    /// <summary>It could not be done.</summary>
    public const int Failure = 3;
}
