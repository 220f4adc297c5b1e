using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Binding;

/// <summary>Answers with the problem of the first argument that was refused, before the endpoint runs.</summary>
internal sealed class BindingFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var refusal = context.Arguments.OfType<IBound>()
            .Select(bound => bound.Refusal)
            .FirstOrDefault(problem => problem is not null);
        return refusal is null ? next(context) : ValueTask.FromResult<object?>(new ProblemResult(refusal));
    }
}
