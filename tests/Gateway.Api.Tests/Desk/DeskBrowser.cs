using System.Net;
using System.Text.RegularExpressions;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Tests.Hosting;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Desk;

/// <summary>
/// Somebody at the desk: keeps the cookie, sends forms with the token of the page, and goes where it is sent, as a
/// browser does. Pages are given as a person reads them.
/// </summary>
internal sealed partial class DeskBrowser : IDisposable
{
    private readonly HttpClient client;

    private DeskBrowser(Uri root, string languages)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = root };
        client.DefaultRequestHeaders.Add("Accept-Language", languages);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<DeskBrowser> SignInAsync(
        RunningGateway gateway, string person, LegalEntityId? legalEntity = null, string languages = "fr-BE")
    {
        await using var db = gateway.Read();
        var key = EfApiKeys.Add(db, "desk", null, legalEntity, TimeProvider.System, person: person);
        await db.SaveChangesAsync(Token);
        var desk = new DeskBrowser(gateway.Root, languages);
        using var answer = await desk.client.PostAsync(
            "/desk/sign-in", new FormUrlEncodedContent([new("key", key.Reveal())]), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return desk;
    }

    public async Task<string> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(path, Token);
        if (answer.StatusCode == HttpStatusCode.SeeOther)
        {
            return await GetAsync(answer.Headers.Location!.ToString(), expected);
        }

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
        answer.StatusCode.ShouldBe(expected, page);
        return page;
    }

    public Task<HttpResponseMessage> OpenAsync(string path) => client.GetAsync(path, Token);

    /// <summary>Sends a form; the page that comes of it.</summary>
    public async Task<string> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, await TokenAsync(), fields);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.SeeOther, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token)));
        return await GetAsync(answer.Headers.Location!.ToString());
    }

    /// <summary>The same of one that changes nothing: it is answered with a page.</summary>
    public async Task<string> ShowAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, await TokenAsync(), fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>The same of one that is refused: nothing was done, and the page says why.</summary>
    public async Task<string> RefusedAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, await TokenAsync(), fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>The same with a file.</summary>
    public async Task<string> UploadAsync(
        string path, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        using var answer = await SendFileAsync(path, fileName, content, fields);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.SeeOther, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token)));
        return await GetAsync(answer.Headers.Location!.ToString());
    }

    /// <summary>The same with a file that is not taken.</summary>
    public async Task<string> RefusedFileAsync(
        string path, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        using var answer = await SendFileAsync(path, fileName, content, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>The same of one on something that is not there for who asks.</summary>
    public async Task GoneAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, await TokenAsync(), fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldEndWith("?news=gone");
    }

    /// <summary>A form of another site knows no token.</summary>
    public async Task<HttpStatusCode> ForgeAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, "0000", fields);
        return answer.StatusCode;
    }

    /// <summary>To be looked at, where GATEWAY_GALLERY names a folder.</summary>
    public async Task KeepAsync(string path, string name)
    {
        if (Environment.GetEnvironmentVariable("GATEWAY_GALLERY") is { } folder)
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder, "desk.css"), await client.GetStringAsync("/desk/desk.css", Token), Token);
            using var answer = await client.GetAsync(path, Token);
            var page = await answer.Content.ReadAsStringAsync(Token);
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"{name}.html"), page.Replace("/desk/desk.css", "desk.css"), Token);
        }
    }

    public void Dispose() => client.Dispose();

    private Task<HttpResponseMessage> SendAsync(
        string path, string token, IEnumerable<(string Name, string Value)> fields) => client.PostAsync(
        path,
        new FormUrlEncodedContent(
            fields.Prepend(("token", token)).Select(one => KeyValuePair.Create(one.Item1, one.Item2))),
        Token);

    private async Task<HttpResponseMessage> SendFileAsync(
        string path, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Prepend(("token", await TokenAsync())))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(content), "file", fileName);
        return await client.PostAsync(path, form, Token);
    }

    private async Task<string> TokenAsync() =>
        TokenField().Match(await GetAsync("/desk/units")).Groups["token"].Value;

    [GeneratedRegex("name=\"token\" value=\"(?<token>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenField();
}
