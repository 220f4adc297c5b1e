using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Problems;
using Gateway.Api.Identity;

namespace Gateway.Api.Hosting;

/// <summary>The root of the API. What is mapped below it wants a key; nothing of the API is mapped anywhere
/// else.</summary>
internal static class ApiRoutes
{
    public const string Root = "/v1";

    /// <summary>The group all endpoints of the API are mapped in: a key, strict binding, and the problems all
    /// share.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes) => routes.MapReach(ScopeReach.Unit);

    /// <summary>The same for what partners outside of the house may do; no other key gets in but
    /// administration's.</summary>
    public static RouteGroupBuilder MapPartnerApi(this IEndpointRouteBuilder routes) =>
        routes.MapReach(ScopeReach.Partner);

    private static RouteGroupBuilder MapReach(this IEndpointRouteBuilder routes, ScopeReach reach) => routes
        .MapGroup(Root)
        .RequireReach(reach)
        .AddEndpointFilter<RouteGroupBuilder, BindingFilter>()
        .AddEndpointFilterFactory(DayFilter.Create)
        .WithMetadata(
            AnswersWith.Problem(StatusCodes.Status401Unauthorized),
            AnswersWith.Problem(StatusCodes.Status429TooManyRequests),
            AnswersWith.Problem(StatusCodes.Status500InternalServerError));

    /// <summary>Lets in only keys that reach as far as this.</summary>
    public static TBuilder RequireReach<TBuilder>(this TBuilder endpoints, ScopeReach reach)
        where TBuilder : IEndpointConventionBuilder => endpoints
        .RequireAuthorization(policy => policy
            .AddAuthenticationSchemes(ApiKeyHandler.SchemeName)
            .RequireAuthenticatedUser()
            .RequireClaim(ApiKeyHandler.ReachClaim, reach.ToString()))
        .WithMetadata(AnswersWith.Problem(StatusCodes.Status403Forbidden));

    /// <summary>Takes bodies up to this size; without it <see cref="BodyLimit.Usual"/> holds.</summary>
    public static TBuilder WithBodyLimit<TBuilder>(this TBuilder endpoints, BodyLimit limit)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(limit);
}
