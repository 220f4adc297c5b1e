namespace Gateway.Peppol.Envelope;

/// <summary>When the sender wants a Message Level Status back.</summary>
public enum MlsType
{
    /// <summary>Only of failures: what holds when nothing is said.</summary>
    FailureOnly,

    /// <summary>Of every message.</summary>
    AlwaysSend,
}
