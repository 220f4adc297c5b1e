namespace Gateway.Peppol.Validation.Rules;

/// <summary>What the first step of a context hangs on.</summary>
internal enum ContextAnchor
{
    /// <summary>Anything: <c>cac:Party</c> is met wherever it stands.</summary>
    Anywhere,

    /// <summary>The first step is the document element: <c>/Invoice/...</c>.</summary>
    Root,

    /// <summary>The first step is a child of the document element, whatever that is: <c>/*/cac:TaxTotal</c>.</summary>
    BelowRoot,
}
