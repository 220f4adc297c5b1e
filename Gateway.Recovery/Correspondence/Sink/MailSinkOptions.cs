namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>What a mail sink offers and demands.</summary>
public sealed record MailSinkOptions
{
    /// <summary>0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Where mails are kept as <c>.eml</c> files for a person to open; null: in memory alone.</summary>
    public string? Folder { get; init; }

    /// <summary>Offers STARTTLS with a certificate of its own making.</summary>
    public bool OffersStartTls { get; init; }

    /// <summary>TLS from the first byte.</summary>
    public bool SpeaksTlsAtOnce { get; init; }

    /// <summary>Takes mail only from who signs in with these; offered after TLS where TLS is offered.</summary>
    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>The ways to sign in it offers.</summary>
    public string SignIn { get; init; } = "PLAIN LOGIN";

    /// <summary>Beyond so many mails the sink answers 452, full.</summary>
    public int MessagesMax { get; init; } = 100_000;

    /// <summary>The size of one mail, as announced by SIZE.</summary>
    public int BytesPerMessageMax { get; init; } = 64 << 20;

    /// <summary>The bytes of mail kept in memory; of later mails only the envelope and headers are kept.</summary>
    public long BytesInMemoryMax { get; init; } = 256L << 20;
}
