using System.Security.Cryptography;
using Gateway.Domain.Deliveries;
using Gateway.Peppol.AccessPoint.Outbound;
using Gateway.Peppol.Routing.Lookup;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Api.Outbox;

/// <summary>What the network says, in the words of deliveries.</summary>
internal static class PeppolOutcomes
{
    /// <summary>A lookup that ended without an endpoint. What could not be found out is tried again; what is known to
    /// be so waits for a person, who may correct the participant, wait for its registration, or choose another
    /// channel.</summary>
    public static DeliveryOutcome Of(LookupOutcome outcome) => outcome switch
    {
        LookupOutcome.NotRegistered(var why) =>
            new DeliveryOutcome.Hindered(DeliveryFaults.PeppolNotRegistered, why),
        LookupOutcome.DoesNotAccept(_, var why, _) =>
            new DeliveryOutcome.Hindered(DeliveryFaults.PeppolNotAccepted, why),
        LookupOutcome.Unreachable(var why) =>
            new DeliveryOutcome.Refused(DeliveryFaults.PeppolLookupUnreachable, why),
        LookupOutcome.Refused(LookupFault.Certificate, var why) =>
            new DeliveryOutcome.Hindered(DeliveryFaults.PeppolCertificateRefused, why),
        LookupOutcome.Refused(_, var why) =>
            new DeliveryOutcome.Hindered(DeliveryFaults.PeppolLookupRefused, why),
        _ => throw new InvalidOperationException($"There is no such outcome: {outcome}."),
    };

    public static DeliveryOutcome Of(SendReport report) => report.Outcome switch
    {
        SendOutcome.Delivered(var receipt) => new DeliveryOutcome.Accepted(
            report.Detail, Convert.ToHexStringLower(SHA256.HashData(receipt.Octets.Span))),
        SendOutcome.DeliveredEarlier => new DeliveryOutcome.Accepted(report.Detail),
        _ => new DeliveryOutcome.Refused(FaultOf(report.Fault), report.Detail) { NotWithin = report.RetryAfter },
    };

    private static DeliveryFault FaultOf(SendFault? fault) => fault switch
    {
        SendFault.Certificate => DeliveryFaults.PeppolCertificateRefused,
        SendFault.RevocationUnknown => DeliveryFaults.PeppolRevocationUnknown,
        SendFault.Unreachable => DeliveryFaults.PeppolUnreachable,
        SendFault.TimedOut => DeliveryFaults.PeppolTimeout,
        SendFault.NoReceipt => DeliveryFaults.PeppolNoReceipt,
        SendFault.InvalidReceipt => DeliveryFaults.PeppolReceiptInvalid,
        SendFault.Deferred => DeliveryFaults.PeppolDeferred,
        SendFault.Refused => DeliveryFaults.PeppolRefused,
        SendFault.NotServiced => DeliveryFaults.PeppolNotServiced,
        _ => throw new InvalidOperationException($"There is no such fault: {fault}."),
    };
}
