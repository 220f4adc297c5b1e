using System.Text.Json;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Api.Idempotency;

namespace Gateway.Api.Http.Posts;

/// <summary>
/// What an act answers: something made, to be kept with the change, or a refusal that changed nothing.
/// </summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    public sealed record Made(Answer Answer) : Reply;

    public sealed record Refused(Problem Problem) : Reply;

    public static Reply Created<T>(T value, string location, int? version = null) =>
        new Made(AnswerOf(StatusCodes.Status201Created, value, location, version));

    /// <summary>Asked for, and to be had at the address later.</summary>
    public static Reply Accepted<T>(T value, string location) =>
        new Made(AnswerOf(StatusCodes.Status202Accepted, value, location, version: null));

    public static Reply Fine<T>(T value, string? location = null, int? version = null) =>
        new Made(AnswerOf(StatusCodes.Status200OK, value, location, version));

    public static Reply Refuse(Problem problem) => new Refused(problem);

    private static Answer AnswerOf<T>(int status, T value, string? location, int? version) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Body = JsonSerializer.SerializeToUtf8Bytes(value, ContractJson.TypeInfo(typeof(T))),
        Location = location,
        ETag = version is { } number ? VersionTag.Of(number).ToString() : null,
    };
}
