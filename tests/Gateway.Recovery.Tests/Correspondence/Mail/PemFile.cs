namespace Gateway.Recovery.Tests.Correspondence.Mail;

/// <summary>A certificate in a file, as long as a test needs it.</summary>
internal sealed class PemFile : IDisposable
{
    public PemFile(string pem)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, pem);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
