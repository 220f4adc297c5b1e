using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Sending;

namespace Gateway.Peppol.AccessPoint.Outbound;

/// <summary>One try to send a message: what came of it, and what is worth writing down.</summary>
public sealed record SendReport
{
    public required SendOutcome Outcome { get; init; }

    /// <summary>Null when it was delivered.</summary>
    public SendFault? Fault { get; init; }

    /// <summary>Where it was posted to.</summary>
    public required Uri Address { get; init; }

    /// <summary>The seat id of the receiving access point.</summary>
    public required string Seat { get; init; }

    /// <summary>The status of the HTTP answer; null when there was none.</summary>
    public int? Status { get; init; }

    public required DateTimeOffset At { get; init; }

    public required TimeSpan Duration { get; init; }

    /// <summary>How long the receiver asks to be left alone; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it tells that the receiving access point is down rather than that it does not like this
    /// message.</summary>
    public bool IsOutage => Fault is SendFault.Unreachable or SendFault.TimedOut or SendFault.NoReceipt;

    /// <summary>What happened, in a line for people who run a gateway.</summary>
    public string Detail => Outcome switch
    {
        SendOutcome.Delivered(var receipt) => $"Receipt {receipt.MessageId} of {receipt.Signer.CommonName}.",
        SendOutcome.DeliveredEarlier(var error) => $"Delivered by an earlier try, its receipt was lost: {error}",
        SendOutcome.Refused(_, var why) => why,
        SendOutcome.TryLater(_, var why) => why,
        _ => throw new InvalidOperationException("A new outcome is not handled."),
    };

    /// <summary>Sorts an outcome that rests on an answer.</summary>
    internal static SendFault? FaultOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Refused(var errors, _) =>
            errors.Any(error => error.IsNotServiced) ? SendFault.NotServiced : SendFault.Refused,
        SendOutcome.TryLater(var errors, _) when errors.Any(error => error.Is(EbmsErrorKind.InvalidReceipt)) =>
            SendFault.InvalidReceipt,
        SendOutcome.TryLater(var errors, _) when errors.Any(error => error.Is(EbmsErrorKind.MissingReceipt)) =>
            SendFault.NoReceipt,
        SendOutcome.TryLater => SendFault.Deferred,
        _ => null,
    };
}
