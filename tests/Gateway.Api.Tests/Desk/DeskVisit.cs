using System.Net;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Desk;

/// <summary>A browser at the desk, signed in with a key of its own.</summary>
internal static class DeskVisit
{
    public static async Task<HttpClient> SignedInAsync(
        RunningGateway gateway, LegalEntityId? legalEntity = null, string? person = null)
    {
        var token = TestContext.Current.CancellationToken;
        await using var db = gateway.Read();
        var key = EfApiKeys.Add(db, "desk", null, legalEntity, TimeProvider.System, person: person);
        await db.SaveChangesAsync(token);
        var desk = new HttpClient { BaseAddress = gateway.Root };
        desk.DefaultRequestHeaders.Add("Accept-Language", "fr-BE");
        using var answer = await desk.PostAsync(
            "/desk/sign-in", new FormUrlEncodedContent([new("key", key.Reveal())]), token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return desk;
    }

    /// <summary>To be looked at, where GATEWAY_GALLERY names a folder.</summary>
    public static async Task KeepAsync(HttpClient desk, string path, string name)
    {
        if (Environment.GetEnvironmentVariable("GATEWAY_GALLERY") is { } folder)
        {
            var token = TestContext.Current.CancellationToken;
            var page = await desk.GetStringAsync(path, token);
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"{name}.html"), page.Replace("/desk/desk.css", "desk.css"), token);
            await File.WriteAllTextAsync(
                Path.Combine(folder, "desk.css"), await desk.GetStringAsync("/desk/desk.css", token), token);
        }
    }
}
