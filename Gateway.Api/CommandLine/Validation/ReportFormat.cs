namespace Gateway.Api.CommandLine.Validation;

/// <summary>How verdicts are printed.</summary>
internal enum ReportFormat
{
    /// <summary>Sentences, for people.</summary>
    Text,

    /// <summary>Path, tab, rules with their flags: for comparing.</summary>
    Tsv,

    /// <summary>An array of objects as the API answers them, each with its file.</summary>
    Json,
}
