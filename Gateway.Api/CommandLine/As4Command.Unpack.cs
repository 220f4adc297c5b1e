using System.CommandLine;
using Gateway.Peppol.AccessPoint.Diagnosis;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway as4 unpack</c>: from what came over the wire to payload and receipt.</summary>
internal static partial class As4Command
{
    private static Command Unpack()
    {
        var message = new Argument<FileInfo>("MESSAGE")
        {
            Description = "The message: with its HTTP headers, from its first boundary on, or bare SOAP.",
        }.AcceptExistingOnly();
        var (key, password, trust) = (Key(), PasswordFile(), Trust());
        var payload = Output("--payload", "Where to write the payload; a second one gets .2 before the extension.");
        var receipt = Output("--receipt", "Where to write the receipt we would give.");
        var relaxed = new Option<bool>("--relaxed")
        {
            Description = "Accept key identifiers and algorithms outside the Peppol policy, for old messages.",
        };
        var json = CommandOptions.Json();
        var command = new Command("unpack", "Decrypt and verify a message as on receipt.")
        {
            message, key, password, trust, payload, receipt, relaxed, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new UnpackRequest
            {
                Message = await ReadAsync(parsed.GetRequiredValue(message), cancellationToken),
                Keys = ReadKey(parsed.GetRequiredValue(key), parsed.GetRequiredValue(password)),
                Trusted = await ReadCertificatesAsync(parsed.GetRequiredValue(trust), cancellationToken),
                IsRelaxed = parsed.GetValue(relaxed),
            };
            var result = await Diagnosis.UnpackAsync(request, cancellationToken);
            await WriteAsync(result, parsed.GetValue(payload), parsed.GetValue(receipt), cancellationToken);
            return Print(result.Report, parsed.GetValue(json));
        });
        return command;
    }

    private static async Task WriteAsync(
        UnpackResult result, FileInfo? payload, FileInfo? receipt, CancellationToken cancellationToken)
    {
        if (payload is not null)
        {
            foreach (var (index, octets) in result.Payloads.Index())
            {
                var path = index == 0
                    ? payload.FullName
                    : Path.ChangeExtension(payload.FullName, $"{index + 1}{payload.Extension}");
                await File.WriteAllBytesAsync(path, octets, cancellationToken);
            }
        }

        if (receipt is not null && result.Receipt is { } given)
        {
            await File.WriteAllBytesAsync(receipt.FullName, given, cancellationToken);
        }
    }
}
