using Gateway.Api.Persistence.AccessPoint;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;
using Gateway.Peppol.Envelope;

namespace Gateway.Api.Tests.AccessPoint;

/// <summary>Documents that came in, for tests that do not care how.</summary>
internal static class InboundRows
{
    public static InboundRow Of(LegalEntityId entity, ProductionUnitId unit) => new()
    {
        Id = InboundId.New(TimeProvider.System),
        ReceivedAt = TimeProvider.System.GetUtcNow(),
        SenderSeat = "PBE000111",
        MessageId = "secret@peer.test",
        ConversationId = "conversation",
        SentAt = TimeProvider.System.GetUtcNow(),
        SignerSubject = "CN=PBE000111",
        SignerSerial = "01",
        SignerFingerprint = "00",
        SignedHash = "00",
        Sender = "0208:0202239951",
        Receiver = "0208:0999000129",
        DocumentType = "type",
        Process = "process",
        InstanceId = "secret-instance",
        InstanceHash = "00",
        Copy = 0,
        CountryC1 = "BE",
        EnvelopeCreatedAt = TimeProvider.System.GetUtcNow(),
        MlsType = MlsType.FailureOnly,
        Octets = 1,
        Hash = "00",
        Seller = "Secret Supplier",
        Verdict = InboundVerdict.Valid,
        LegalEntityId = entity,
        UnitId = unit,
        Version = 1,
    };
}
