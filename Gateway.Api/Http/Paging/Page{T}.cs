namespace Gateway.Api.Http.Paging;

/// <summary>A part of a list, in a fixed order. Objects that come or go meanwhile neither repeat nor hide
/// others.</summary>
internal sealed record Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Give it as <c>cursor</c> to read on; absent at the end.</summary>
    public string? Next { get; init; }
}
