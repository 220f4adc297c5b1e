using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Recovery.Correspondence;

/// <summary>
/// Renders a Razor component to text in this process, without a web request. Every value a component writes is
/// HTML-encoded by the renderer.
/// </summary>
public static class RazorText
{
    // The components of this folder are pure: they are given parameters and inject nothing.
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    /// <summary>A page of those who inject nothing, with its parameters by name.</summary>
    public static Task<string> PageAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        RenderAsync<TComponent>(parameters.ToDictionary(one => one.Name, one => one.Value));

    /// <summary>One renderer a document: a renderer keeps its components until it is disposed.</summary>
    internal static async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            return output.ToHtmlString();
        });
    }
}
