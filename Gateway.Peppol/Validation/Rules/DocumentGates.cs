using System.Runtime.InteropServices;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>Which of a program's conditions a document meets, by number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentGates
{
    public const int ConditionsMax = 64;

    private readonly ulong open;

    private DocumentGates(ulong open) => this.open = open;

    public static DocumentGates None => default;

    public bool AreClosed => open == 0;

    public DocumentGates With(int gate) => new(open | (1UL << gate));

    /// <summary>Whether an entry with this gate may take elements; one without (below zero) may.</summary>
    public bool LetPass(int gate) => gate < 0 || (open & (1UL << gate)) != 0;
}
