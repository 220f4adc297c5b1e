namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// <see cref="Enum.HasFlag"/> makes garbage until the JIT has optimized its caller; this is asked a thousand times a
/// document, from the first one on.
/// </summary>
internal static class NodeFlagsExtensions
{
    public static bool Have(this NodeFlags flags, NodeFlags asked) => (flags & asked) != NodeFlags.None;
}
