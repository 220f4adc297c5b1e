using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>
/// One warm Python process that renders documents one after the other (weasyprint_worker.py tells the protocol).
/// It gets no environment but what fonts need, a private temporary folder, and bounds on time and memory. Once it
/// has failed in any way it is thrown away: <see cref="IsUsable"/>.
/// </summary>
internal sealed class WeasyPrintWorker : IAsyncDisposable
{
    private const int HeaderBytes = 5;
    private const int LastWordsMax = 2_000;

    private static readonly TimeSpan GraceToEnd = TimeSpan.FromSeconds(2);
    internal static readonly string Script = EmbeddedText.Read("Pdf.weasyprint_worker.py");
    private static readonly string[] Inherited = ["HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH"];

    private readonly WeasyPrintOptions options;
    private readonly DirectoryInfo folder;
    private readonly Process process;
    private readonly StringBuilder lastWords = new();
    private int documents;
    private bool wasStarted;
    private bool isBusy = true;

    private WeasyPrintWorker(WeasyPrintOptions options)
    {
        this.options = options;
        folder = Directory.CreateTempSubdirectory("gateway-pdf-");
        process = new Process { StartInfo = StartInfo() };
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>Whether the next document may be given to this worker.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Whether its process still runs.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>What the operating system knows it by.</summary>
    public int ProcessId => process.Id;

    /// <summary>Starts a worker and waits until it is ready.</summary>
    /// <exception cref="WorkerFault">No worker can be started; the message says why.</exception>
    public static async Task<WeasyPrintWorker> StartAsync(
        WeasyPrintOptions options, CancellationToken cancellationToken)
    {
        var worker = new WeasyPrintWorker(options);
        try
        {
            worker.wasStarted = worker.process.Start();
            worker.process.BeginErrorReadLine();
            var (kind, content) = await worker.AnswerAsync(options.SecondsToStart, cancellationToken);
            if (kind != 'R')
            {
                throw new WorkerFault(Encoding.UTF8.GetString(content));
            }

            (worker.IsUsable, worker.isBusy) = (true, false);
            return worker;
        }
        catch (Win32Exception fault)
        {
            await worker.DisposeAsync();
            throw new WorkerFault($"{options.PythonPath} does not run, error {fault.NativeErrorCode}");
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Renders one request: the PDF, or the reason the document was refused for.</summary>
    /// <exception cref="WorkerFault">The worker took too long, ended, or answered what it must not.</exception>
    public async Task<PdfOutcome> RenderAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        (IsUsable, isBusy) = (false, true);
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)request.Length);
        var answer = AnswerAsync(options.SecondsPerDocument, cancellationToken);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(length, cancellationToken);
            await process.StandardInput.BaseStream.WriteAsync(request, cancellationToken);
            await process.StandardInput.BaseStream.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // It ended without reading: the answer tells why.
        }

        var (kind, content) = await answer;
        isBusy = false;
        IsUsable = IsAlive && ++documents < options.DocumentsPerWorker;
        return kind switch
        {
            'P' => new PdfOutcome.Rendered(content[sizeof(uint)..])
            {
                Pages = (int)BinaryPrimitives.ReadUInt32BigEndian(content),
            },
            'E' => new PdfOutcome.Failed(Encoding.UTF8.GetString(content)),
            _ => throw new WorkerFault($"it answered with the unknown kind {(int)kind}"),
        };
    }

    public async ValueTask DisposeAsync()
    {
        IsUsable = false;
        if (wasStarted)
        {
            await EndAsync();
        }

        process.Dispose();
        folder.Refresh();
        if (folder.Exists)
        {
            folder.Delete(recursive: true); // it is still there when the worker was killed
        }
    }

    /// <summary>One that waits ends by itself once its input ends; one at work, or deaf, is killed.</summary>
    private async Task EndAsync()
    {
        using var grace = new CancellationTokenSource(isBusy ? TimeSpan.Zero : GraceToEnd);
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync(grace.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(options.PythonPath)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };

        // Isolated: neither the working folder nor the user's packages nor PYTHON* variables decide what is loaded.
        start.ArgumentList.Add("-I");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        start.ArgumentList.Add(options.SecondsPerDocument.ToString(CultureInfo.InvariantCulture));
        start.ArgumentList.Add(options.MebibytesPerWorker.ToString(CultureInfo.InvariantCulture));

        var kept = start.Environment.Where(one => Inherited.Contains(one.Key)).ToList();
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TMPDIR"] = folder.FullName;
        foreach (var (name, value) in kept)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private async Task<(char Kind, byte[] Content)> AnswerAsync(int secondsMax, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(secondsMax));
        try
        {
            var answers = process.StandardOutput.BaseStream;
            var header = new byte[HeaderBytes];
            await answers.ReadExactlyAsync(header, limit.Token);
            var length = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(1));
            if (length > options.BytesMax)
            {
                throw new WorkerFault($"the PDF has {length} bytes, more than {options.BytesMax}");
            }

            var content = new byte[length];
            await answers.ReadExactlyAsync(content, limit.Token);
            return ((char)header[0], content);
        }
        catch (EndOfStreamException)
        {
            throw new WorkerFault($"the worker ended: {LastWords()}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new WorkerFault($"it took longer than {secondsMax} seconds");
        }
    }

    private void Hear(string? line)
    {
        lock (lastWords)
        {
            if (line is not null && lastWords.Length < LastWordsMax)
            {
                lastWords.Append(line.AsSpan(0, Math.Min(line.Length, LastWordsMax))).Append(' ');
            }
        }
    }

    private string LastWords()
    {
        lock (lastWords)
        {
            return lastWords.Length == 0 ? "without a word" : lastWords.ToString().Trim();
        }
    }
}
