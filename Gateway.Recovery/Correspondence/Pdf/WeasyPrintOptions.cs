using System.ComponentModel.DataAnnotations;

namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>How PDFs are made.</summary>
public sealed class WeasyPrintOptions
{
    /// <summary>The Python that has WeasyPrint.</summary>
    /// <value>Debian's, <c>/usr/bin/python3</c>.</value>
    [Required]
    public string PythonPath { get; set; } = "/usr/bin/python3";

    /// <summary>How many documents are rendered at once; each worker keeps one core busy.</summary>
    /// <value>One.</value>
    [Range(1, 16)]
    public int Workers { get; set; } = 1;

    /// <summary>How long one document may take before its worker is ended.</summary>
    /// <value>120 seconds; a common invoice takes a tenth of one, a thousand lines five, ten thousand a minute.</value>
    [Range(1, 600)]
    public int SecondsPerDocument { get; set; } = 120;

    /// <summary>How long a worker may take to start.</summary>
    /// <value>30 seconds; it takes about one.</value>
    [Range(1, 600)]
    public int SecondsToStart { get; set; } = 30;

    /// <summary>After how many documents a worker is replaced, so that nothing it leaks adds up.</summary>
    /// <value>1,000.</value>
    [Range(1, 1_000_000)]
    public int DocumentsPerWorker { get; set; } = 1_000;

    /// <summary>The memory a worker may map.</summary>
    /// <value>4,096 MiB; a common invoice needs 100, a thousand lines 250.</value>
    [Range(256, 65_536)]
    public int MebibytesPerWorker { get; set; } = 4_096;

    /// <summary>The largest document and the largest PDF, attachments included.</summary>
    /// <value>64 MiB.</value>
    [Range(1 << 16, 1 << 30)]
    public int BytesMax { get; set; } = 64 << 20;
}
