using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>Makes the payment reference of a document from its place in its series.</summary>
public static class PaymentReferences
{
    public const int SequenceMax = 9_999_999;

    /// <summary>
    /// The reference of the document with this year, digit of its series (0 to 9) and sequence (1 to 9,999,999); two
    /// documents of one legal entity within a century never share one.
    /// </summary>
    public static PaymentReference Of(int year, int seriesDigit, int sequence, Country client)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfNegative(seriesDigit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seriesDigit, 9);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, SequenceMax);
        return Of(((((year % 100) * 10L) + seriesDigit) * (SequenceMax + 1L)) + sequence, client);
    }

    /// <summary>
    /// The reference with this payload of at most ten digits. The international one has the twelve digits of the
    /// Belgian one as its body: whoever reads either finds the same document.
    /// </summary>
    public static PaymentReference Of(long payload, Country client)
    {
        var communication = StructuredCommunication.Of(payload);
        return client == Country.Belgium
            ? new PaymentReference.Belgian(communication)
            : new PaymentReference.International(CreditorReference.Of(communication.Digits));
    }
}
