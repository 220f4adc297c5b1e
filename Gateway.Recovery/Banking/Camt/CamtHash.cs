using System.Security.Cryptography;
using System.Text;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// SHA-256 of the names and texts of a statement, so that neither white space nor prefixes nor the message around it
/// make it another one. Names and texts are ended by characters that XML does not have.
/// </summary>
internal sealed class CamtHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[8 * 1024];
    private int length;

    public void Open(string name, string? currency)
    {
        Add(name, 1);
        Add(currency ?? "", 2);
    }

    public void Close(string text) => Add(text, 3);

    /// <summary>The hash of what was added, in lower-case hexadecimal; the next statement begins anew.</summary>
    public string Take()
    {
        hash.AppendData(buffer, 0, length);
        length = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private void Add(string text, byte end)
    {
        if (buffer.Length - length <= Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            hash.AppendData(buffer, 0, length);
            length = 0;
        }

        if (buffer.Length <= Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }
        else
        {
            length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
        }

        buffer[length++] = end;
    }
}
