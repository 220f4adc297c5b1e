using Gateway.Api.Desk;
using Gateway.Api.Identity;
using Microsoft.AspNetCore.Http;

namespace Gateway.Api.Tests.Desk;

public class DeskSessionTests
{
    /// <summary>The cookie is the key: whoever reads it on the wire has it.</summary>
    [Theory]
    [InlineData("https", "desk.example", null, true)]
    [InlineData("https", "localhost", null, true)]
    [InlineData("http", "desk.example", null, true)]
    [InlineData("http", "10.0.0.5:5000", null, true)]
    [InlineData("http", "localhost.example", null, true)]
    [InlineData("http", "127.0.0.1:5000", "X-Forwarded-Proto", true)]
    [InlineData("http", "localhost:5000", "forwarded", true)]
    [InlineData("http", "localhost:5000", null, false)]
    [InlineData("http", "127.0.0.1:5000", null, false)]
    [InlineData("http", "[::1]:5000", null, false)]
    public void The_cookie_goes_by_TLS_alone_unless_the_browser_is_on_this_machine(
        string scheme, string host, string? proxyHeader, bool isSecure)
    {
        var http = new DefaultHttpContext { Request = { Scheme = scheme, Host = new HostString(host) } };
        if (proxyHeader is not null)
        {
            http.Request.Headers[proxyHeader] = "https";
        }

        DeskSession.Begin(http, ApiKey.New());

        http.Response.Headers.SetCookie.ToString().Contains("; secure", StringComparison.Ordinal).ShouldBe(isSecure);
    }
}
