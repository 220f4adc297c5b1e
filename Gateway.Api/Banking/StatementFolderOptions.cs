using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Banking;

/// <summary>The folder in which banks, or a program that fetches from them, put their files. Section
/// <c>StatementFolder</c>.</summary>
public sealed class StatementFolderOptions
{
    public const string Section = "StatementFolder";

    /// <summary>Its path. Files that were taken are moved below it, to <c>done</c> or <c>refused</c>.</summary>
    /// <value>None: no folder is watched.</value>
    public string? Path { get; set; }

    /// <summary>How long a file must have lain untouched: it may still be written.</summary>
    /// <value>Ten seconds.</value>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Settling { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a file waits for the statement before it, from when it was written; then it is refused.
    /// </summary>
    /// <value>Seven days. Nobody is reminded meanwhile, since the bank is not known.</value>
    [Range(typeof(TimeSpan), "00:00:00", "60.00:00:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Files that are booked or refused in one visit, those with the oldest statements first; files that wait
    /// for an earlier one do not count.</summary>
    /// <value>100; the rest waits for the next minute.</value>
    [Range(1, 10_000)]
    public int FilesMax { get; set; } = 100;

    /// <summary>Bytes of a file, above which it is refused unread.</summary>
    /// <value>64 MiB.</value>
    [Range(1, 256L * 1024 * 1024)]
    public long BytesMax { get; set; } = 64L * 1024 * 1024;
}
