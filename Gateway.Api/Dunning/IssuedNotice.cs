using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>A notice with all that is stored with it, before it is stored.</summary>
internal sealed record IssuedNotice(
    ClientProposal Proposal,
    NoticeRow Row,
    NoticeLetterRow? Letter,
    IReadOnlyList<NoticeItemRow> Items,
    DeliveryRow? Delivery,
    string? TextVersion);
