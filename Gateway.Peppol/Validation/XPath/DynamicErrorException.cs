using System.Text;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.XPath;

/// <summary>
/// What XPath calls a dynamic error: a value that cannot be taken as what a rule needs. The rule cannot be judged; the
/// engine turns this into a finding and goes on with the next rule.
/// </summary>
internal sealed class DynamicErrorException : Exception
{
    private const int ShownMax = 60;

    public DynamicErrorException()
        : this(DynamicError.NotComputable, "")
    {
    }

    public DynamicErrorException(string message)
        : this(DynamicError.NotComputable, message)
    {
    }

    public DynamicErrorException(string message, Exception inner)
        : base(message, inner)
    {
        Subject = "";
    }

    private DynamicErrorException(DynamicError error, string subject)
        : base($"{error}: {subject}")
    {
        Error = error;
        Subject = subject;
    }

    public DynamicError Error { get; }

    /// <summary>The value, or the path of the elements that are several.</summary>
    public string Subject { get; }

    public static DynamicErrorException Several(ElementPath path) => new(DynamicError.Several, path.ToString());

    public static DynamicErrorException Cast(DynamicError error, ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, ShownMax * 4)]);
        return new DynamicErrorException(error, text.Length > ShownMax ? text[..ShownMax] + "…" : text);
    }
}
