using Gateway.Api.Dunning;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Posts;
using Gateway.Api.Identity;

namespace Gateway.Api.Http.Dunning;

/// <summary>What a request to act on a run brings, whatever the act.</summary>
internal sealed record RunActPost(
    Guid Id,
    Body<RunActRequest> Body,
    IdempotencyKey Key,
    Caller Caller,
    HttpContext Http,
    PostRequests Posts,
    RunActs Acts);
