namespace Gateway.Peppol.Envelope;

/// <summary>One scope of an envelope. Types are compared with regard to case; those we do not know are left
/// alone.</summary>
public sealed record EnvelopeScope(string Type, string InstanceIdentifier, string? Identifier)
{
    public const string DocumentId = "DOCUMENTID";
    public const string ProcessId = "PROCESSID";
    public const string CountryC1 = "COUNTRY_C1";
    public const string MlsTo = "MLS_TO";
    public const string MlsType = "MLS_TYPE";
    public const string AlwaysSend = "ALWAYS_SEND";
    public const string FailureOnly = "FAILURE_ONLY";
}
