using System.CommandLine;
using Gateway.Peppol.AccessPoint.Diagnosis;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway as4 pack</c>: from an envelope to what goes over the wire.</summary>
internal static partial class As4Command
{
    private static Command Pack()
    {
        var sbd = Input("--sbd", "The Standard Business Document to send.");
        var (key, password) = (Key(), PasswordFile());
        var to = Input("--to", "The certificate of the receiving access point, PEM.");
        var from = new Option<string>("--from") { Description = "Our seat id, as POP000306.", Required = true };
        var toSeat = new Option<string>("--to-seat") { Description = "The seat id of the receiver.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "Where to write the message.", Required = true };
        var headers = Output("--headers", "Where to write the headers of the HTTP request.");
        var json = CommandOptions.Json();
        var command = new Command("pack", "Compress, sign and encrypt an envelope: the body of an HTTP request.")
        {
            sbd, key, password, to, from, toSeat, output, headers, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var receiver = parsed.GetRequiredValue(to);
            var request = new PackRequest
            {
                Envelope = await ReadAsync(parsed.GetRequiredValue(sbd), cancellationToken),
                Keys = ReadKey(parsed.GetRequiredValue(key), parsed.GetRequiredValue(password)),
                Receiver = await ReadCertificatesAsync(receiver, cancellationToken) is [var only]
                    ? only
                    : throw new InvalidOperationException($"{receiver} must hold one certificate."),
                FromSeat = parsed.GetRequiredValue(from),
                ToSeat = parsed.GetRequiredValue(toSeat),
            };
            var result = await Diagnosis.PackAsync(request, cancellationToken);
            if (result is { Message: { } message, HttpHeaders: { } lines })
            {
                await File.WriteAllBytesAsync(parsed.GetRequiredValue(output).FullName, message, cancellationToken);
                if (parsed.GetValue(headers) is { } file)
                {
                    await File.WriteAllTextAsync(file.FullName, lines, cancellationToken);
                }
            }

            return Print(result.Report, parsed.GetValue(json));
        });
        return command;
    }
}
