namespace Gateway.Peppol.Validation.Documents;

internal static class NodeFlagsExtensions
{
    /// <summary>
    /// Like <see cref="System.Enum.HasFlag"/>, which boxes both sides until the compiler has optimised its caller.
    /// </summary>
    public static bool Has(this NodeFlags flags, NodeFlags flag) => (flags & flag) == flag;
}
