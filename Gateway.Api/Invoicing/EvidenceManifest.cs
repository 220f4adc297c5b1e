using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gateway.Api.Invoicing;

/// <summary>What is in a bundle, with the hash of each file and how to verify it all without us.</summary>
internal static class EvidenceManifest
{
    public const string Name = "manifest.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by people, never put into HTML
    };

    public static byte[] Write(string number, string document, IReadOnlyList<EvidenceFile> files)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("number", number);
            json.WriteString("document", document);
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteString("what", file.What);
                json.WriteNumber("octets", file.Content.Length);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Content)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("verify");
            foreach (var command in Commands(files))
            {
                json.WriteStringValue(command);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static IEnumerable<string> Commands(IReadOnlyList<EvidenceFile> files)
    {
        foreach (var receipt in files.Where(file => file.Name.EndsWith("/receipt.xml", StringComparison.Ordinal)))
        {
            var folder = receipt.Name[..receipt.Name.LastIndexOf('/')];
            yield return $"gateway as4 receipt {receipt.Name} --message {folder}/message.xml "
                + $"--payload {folder}/payload.xml.gz --trust trust.pem";
        }

        yield return "gateway validate document.xml";
    }
}
