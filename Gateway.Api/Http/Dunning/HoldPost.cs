using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Identity;
using Gateway.Api.LegalRecovery;

namespace Gateway.Api.Http.Dunning;

/// <summary>What a request to hold something brings, whatever it wants held.</summary>
internal sealed record HoldPost(
    Body<HoldRequest> Body,
    IdempotencyKey Key,
    Caller Caller,
    HttpContext Http,
    PostRequests Posts,
    StaffHolds Holds,
    TimeProvider Clock);
