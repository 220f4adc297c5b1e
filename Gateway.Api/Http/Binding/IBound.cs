using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Binding;

/// <summary>Something read from a request that may be unusable. An endpoint below <see cref="BindingFilter"/> runs only
/// when nothing it takes was refused.</summary>
internal interface IBound
{
    /// <summary>Why it cannot be used; null when it can.</summary>
    Problem? Refusal { get; }
}
