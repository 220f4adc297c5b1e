using Gateway.Recovery.Correspondence.Sink;

namespace Gateway.Api.CommandLine.Demo;

/// <summary>Waits for the mails of the story.</summary>
internal static class DemoMails
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public static async Task ArrivedAsync(
        MailSink mails, int expected, TextWriter say, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        while (mails.CountsByMessageId.Count < expected && clock.GetElapsedTime(start) < Limit)
        {
            await Task.Delay(Look, clock, cancellationToken);
        }

        await say.WriteLineAsync(
            $"{mails.CountsByMessageId.Count} of {expected} mails arrived, each with its PDF and its UBL.");
    }
}
