using System.Globalization;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>The reference a client writes on the transfer, made from a number of at most ten digits.</summary>
public static class PaymentReferences
{
    /// <summary>
    /// Belgian banks read the structured communication, all others of SEPA the reference of ISO 11649.
    /// </summary>
    public static string Of(long payload, Country client) => client == Country.Belgium
        ? StructuredCommunication.Of(payload).ToString()
        : CreditorReference.Of(payload.ToString("0000000000", CultureInfo.InvariantCulture)).ToString();
}
