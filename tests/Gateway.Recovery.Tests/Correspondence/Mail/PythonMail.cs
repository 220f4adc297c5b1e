using System.Diagnostics;
using System.Text.Json;

namespace Gateway.Recovery.Tests.Correspondence.Mail;

/// <summary>Reads a mail with the email library of Python, which knows nothing of how it was written.</summary>
internal sealed record PythonMail(
    Dictionary<string, string> Headers, List<string> Types, string Text, string Html, List<PythonMail.File> Files,
    List<string> Defects)
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import base64, email, email.policy, json, sys
        def read(raw):
            mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
            parts = list(mail.walk())
            for part in parts:
                part.items()
            plain, html = mail.get_body(('plain',)), mail.get_body(('html',))
            return {
                'Headers': {name: str(value) for name, value in mail.items()},
                'Types': [part.get_content_type() for part in parts],
                'Text': plain.get_content(), 'Html': html.get_content(),
                'Files': [{'Name': part.get_filename(), 'Type': part.get_content_type(),
                           'Content': base64.b64encode(part.get_content() if part.get_content_maintype() != 'text'
                                                       else part.get_payload(decode=True)).decode()}
                          for part in mail.iter_attachments()],
                'Defects': [str(defect) for part in parts for defect in part.defects]
                    + [str(defect) for value in mail.values() for defect in value.defects]}
        mails = json.loads(sys.stdin.buffer.read())
        json.dump([read(base64.b64decode(raw)) for raw in mails], sys.stdout)
        """;

    public static async Task<PythonMail> ReadAsync(byte[] raw) => (await ReadAllAsync([raw]))[0];

    public static async Task<IReadOnlyList<PythonMail>> ReadAllAsync(IReadOnlyList<byte[]> mails)
    {
        Assert.SkipUnless(System.IO.File.Exists(Python), "There is no Python to read the mail with.");
        using var process = Process.Start(new ProcessStartInfo(Python, ["-I", "-c", Script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await JsonSerializer.SerializeAsync(process.StandardInput.BaseStream, mails);
        process.StandardInput.Close();
        var read = await JsonSerializer.DeserializeAsync<List<PythonMail>>(process.StandardOutput.BaseStream);
        await process.WaitForExitAsync();
        return read!;
    }

    internal sealed record File(string Name, string Type, byte[] Content);
}
