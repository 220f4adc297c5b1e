using System.Runtime.InteropServices;
using Gateway.Peppol.Validation.XPath;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// A value worked out at most once; where that ends in a dynamic error, the error is what is remembered.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Remembered<T>
{
    private T value;
    private DynamicErrorException? error;
    private bool isKnown;

    public T Get(Func<T> work)
    {
        if (!isKnown)
        {
            isKnown = true;
            try
            {
                value = work();
            }
            catch (DynamicErrorException fault)
            {
                error = fault;
            }
        }

        return error is null ? value : throw error;
    }
}
