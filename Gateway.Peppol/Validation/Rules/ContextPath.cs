using System.Runtime.InteropServices;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// Where an element must stand: the names from the outermost to its own, and what the outermost hangs on.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextPath(ElementPath Steps, ContextAnchor Anchor)
{
    public bool Leads(Node node)
    {
        var at = node;
        for (var step = Steps.Length - 1; step >= 0; step--)
        {
            if (at.Name != Steps[step])
            {
                return false;
            }

            at = step > 0 ? at.Parent : at;
        }

        return Anchor switch
        {
            ContextAnchor.Anywhere => true,
            ContextAnchor.Root => at.IsRoot,
            _ => at.Parent.IsRoot,
        };
    }

    /// <summary>
    /// As XPath writes it: <c>/Invoice/cac:TaxTotal</c>, <c>/*/cac:TaxTotal</c>, <c>//cac:TaxTotal</c>.
    /// </summary>
    public override string ToString() => Anchor switch
    {
        ContextAnchor.Anywhere => $"//{Steps}",
        ContextAnchor.Root => $"/{Steps}",
        _ => $"/*/{Steps}",
    };
}
