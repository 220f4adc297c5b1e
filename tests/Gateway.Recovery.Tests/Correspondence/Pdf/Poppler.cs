using System.Diagnostics;

namespace Gateway.Recovery.Tests.Correspondence.Pdf;

/// <summary>Programs that read a PDF, or a picture of it, without knowing how it was made.</summary>
internal static class Poppler
{
    /// <summary>What a program says of a PDF; skips the test where it is absent.</summary>
    public static async Task<string> ReadAsync(string program, byte[] pdf, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists($"/usr/bin/{program}"), $"{program} is not installed.");
        var file = Path.Combine(Directory.CreateTempSubdirectory("gateway-test-").FullName, "document.pdf");
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            var placed = arguments.Select(argument => argument == "FILE" ? file : argument);
            using var process = Process.Start(new ProcessStartInfo($"/usr/bin/{program}", placed)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0);
            return output;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
