using System.Text;
using Gateway.Peppol.AccessPoint.Publishing;
using Gateway.Peppol.Certificates.Keys;

namespace Gateway.Peppol.Tests.Routing.Lookup;

/// <summary>Service metadata that an SMP signed although they are odd.</summary>
internal static class SignedMetadata
{
    /// <summary>The buyer's metadata as XML without signature.</summary>
    public static string Unsigned =>
        Encoding.UTF8.GetString(SmpDocuments.ServiceMetadata(LookupBench.Buyer, LookupBench.Service()));

    /// <summary>With one piece replaced by another, then signed.</summary>
    public static byte[] With(string piece, string other, AccessPointKey? signer = null)
    {
        Unsigned.ShouldContain(piece);
        return Sign(Unsigned.Replace(piece, other, StringComparison.Ordinal), signer);
    }

    public static byte[] Sign(string unsigned, AccessPointKey? signer = null) =>
        EnvelopedSignature.Sign(Encoding.UTF8.GetBytes(unsigned), signer ?? LookupBench.Smp);
}
