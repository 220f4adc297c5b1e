using System.CommandLine;
using Gateway.Peppol.AccessPoint.Diagnosis;

namespace Gateway.Api.CommandLine;

/// <summary><c>gateway as4 receipt</c>: whether a receipt proves that a message was taken.</summary>
internal static partial class As4Command
{
    private static Command Receipt()
    {
        var receipt = new Argument<FileInfo>("RECEIPT")
        {
            Description = "The receipt: with its HTTP headers, in MIME, or bare SOAP.",
        }.AcceptExistingOnly();
        var message = Input("--message", "The message as it was sent.");
        var payload = new Option<FileInfo>("--payload")
        {
            Description = "The payload as it was signed, compressed: proves the very document.",
        }.AcceptExistingOnly();
        var trust = Trust();
        var json = CommandOptions.Json();
        var command = new Command("receipt", "Hold a receipt against the message it is for.")
        {
            receipt, message, payload, trust, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ReceiptRequest
            {
                Receipt = await ReadAsync(parsed.GetRequiredValue(receipt), cancellationToken),
                Message = await ReadAsync(parsed.GetRequiredValue(message), cancellationToken),
                // Not just null, which would become octets that are none.
                Payload = parsed.GetValue(payload) is { } file
                    ? await ReadAsync(file, cancellationToken)
                    : default(ReadOnlyMemory<byte>?),
                Trusted = await ReadCertificatesAsync(parsed.GetRequiredValue(trust), cancellationToken),
            };
            return Print(await Diagnosis.VerifyReceiptAsync(request, cancellationToken), parsed.GetValue(json));
        });
        return command;
    }
}
