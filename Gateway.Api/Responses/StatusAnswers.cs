using System.Globalization;
using System.Security.Cryptography;
using Gateway.Api.AccessPoint;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Timeline;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Findings;
using Gateway.Domain.Timeline;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Responses;

namespace Gateway.Api.Responses;

/// <summary>
/// Decides what the sender of a document that came in is told (Peppol MLS 1.0): of a failure always, of anything else
/// only when the envelope asked for it; once for a document, and never for what is itself such an answer. It is written
/// when it is decided and does not change.
/// </summary>
internal sealed class StatusAnswers(AccessPointIdentity identity, MessageStatusOptions options, TimeProvider clock)
{
    public const string Actor = "mls";

    /// <summary>What validation owes the sender; null when that is nothing.</summary>
    public OwedStatus? OfJudgement(InboundRow row, IReadOnlyList<Finding> findings) => row.Verdict switch
    {
        InboundVerdict.Invalid => Of(
            row,
            MessageStatusCode.Rejected,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The document breaks the rules of its specification: {findings.Count} findings."),
            MessageStatusIssues.Of(findings)),
        _ when row.MlsType == MlsType.AlwaysSend => Of(row, MessageStatusCode.Accepted, null, []),
        _ => null,
    };

    /// <summary>What the sender is owed for a document that nobody here can take; null when he is never told.</summary>
    /// <param name="row">The document.</param>
    /// <param name="why">In a person's words.</param>
    public OwedStatus? OfReturn(InboundRow row, string why) => Of(
        row,
        MessageStatusCode.Rejected,
        "The document could not be delivered to its recipient.",
        [new MessageStatusIssue(MessageStatusReason.DeliveryFailure, why, null)]);

    private OwedStatus? Of(
        InboundRow row, MessageStatusCode code, string? description, IReadOnlyList<MessageStatusIssue> issues)
    {
        if (!options.Enabled || row.Copy > 0 || row.LegalEntityId is null
            || DocumentTypeId.TryParse(row.DocumentType) is not { } type || MessageStatusType.IsAnswer(type))
        {
            return null;
        }

        // What asks for another receiver and names none is no reason not to tell the sender himself.
        var receiver = ServiceProviders.TryRead(row.MlsTo) ?? ServiceProviders.OfSeat(row.SenderSeat);
        var (now, id) = (clock.GetUtcNow(), DeliveryId.New(clock));
        var content = MessageStatusWriter.Write(new MessageStatus
        {
            Id = id.ToString(),
            IssuedAt = now,
            Sender = identity.Participant,
            Receiver = receiver,
            Code = code,
            Description = description,
            InstanceId = row.InstanceId,
            Issues = issues,
        });
        var answer = new InboundAnswerRow
        {
            InboundId = row.Id,
            Code = MessageStatusCodes.TextOf(code),
            MadeAt = now,
            Content = content,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
        var delivery = new DeliveryRow
        {
            Id = id,
            DocumentId = null,
            UnitId = null,
            InboundId = row.Id,
            Channel = DeliveryChannel.Peppol,
            Recipient = receiver.ToString(),
            MessageId = $"{id}@{identity.MessageIdHost}",
            State = DeliveryState.Queued,
            QueuedAt = now,
            NextAttemptAt = now,
        };
        return new OwedStatus(answer, delivery, FactOf(answer, delivery, issues));
    }

    private static FactDraft FactOf(
        InboundAnswerRow answer, DeliveryRow delivery, IReadOnlyList<MessageStatusIssue> issues) => new(
            InboundFacts.ObjectType,
            answer.InboundId.Value,
            answer.MadeAt,
            Actor,
            FactKinds.StatusOwed,
            FactData.Of(
                ("code", answer.Code),
                ("reasons", StatusWords.ReasonsOf(issues)),
                ("to", delivery.Recipient),
                ("delivery", delivery.Id.ToString())),
            answer.Hash);
}
