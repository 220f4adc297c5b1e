using System.Net;
using System.Net.Sockets;
using System.Text;
using Gateway.Recovery.Correspondence.Mail;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

/// <summary>
/// A server that says its lines whatever it hears: the first when somebody connects, each further one after a command,
/// the last with all that is left. Then it hangs up.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public ScriptedServer(string speech)
    {
        listener.Start();
        Options = new SmtpOptions
        {
            Port = ((IPEndPoint)listener.LocalEndpoint).Port,
            Security = MailSecurity.None,
            SecondsPerMail = 60,
        };
        serving = ServeAsync(Answers(speech));
    }

    public SmtpOptions Options { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    /// <summary>One answer each command; what follows "220 go" goes out together with it.</summary>
    private static List<string> Answers(string speech)
    {
        var lines = speech.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length is 0 or 1 || lines.Length > 10)
        {
            return [speech];
        }

        var answers = new List<string> { "" };
        foreach (var line in lines)
        {
            answers[^1] += line + "\r\n";
            if (line[3] == ' ' && !line.EndsWith("go", StringComparison.Ordinal))
            {
                answers.Add("");
            }
        }

        return [.. answers.Where(answer => answer.Length > 0)];
    }

    private async Task ServeAsync(List<string> answers)
    {
        try
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            foreach (var answer in answers)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                if (answer.Length == 0 || await stream.ReadAsync(new byte[4_096]) == 0)
                {
                    return;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException)
        {
            // The client has heard enough, or nobody came.
        }
    }
}
