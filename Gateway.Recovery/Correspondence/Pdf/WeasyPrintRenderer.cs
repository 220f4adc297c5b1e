using System.Collections.Concurrent;
using System.Text.Json;

namespace Gateway.Recovery.Correspondence.Pdf;

/// <summary>
/// Renders with WeasyPrint (Debian package <c>weasyprint</c>) in warm worker processes: started when first needed,
/// replaced after a number of documents or any fault, ended with this object. WeasyPrint calls its PDF/A support
/// experimental; what ISO 19005-3 wants of embedded files is completed here (AF, AFRelationship, media type, dates).
/// </summary>
public sealed class WeasyPrintRenderer : IPdfRenderer, IAsyncDisposable
{
    private const string WhatToInstall = "apt-get install weasyprint fonts-open-sans fonts-dejavu-core";

    private readonly WeasyPrintOptions options;
    private readonly SemaphoreSlim turns;
    private readonly ConcurrentStack<WeasyPrintWorker> idle = new();
    private volatile bool isDisposed;

    public WeasyPrintRenderer(WeasyPrintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        turns = new SemaphoreSlim(options.Workers);
    }

    /// <summary>The processes of the workers that wait: for tests and for who watches the machine.</summary>
    public IReadOnlyList<int> WorkerProcessIds => [.. idle.Select(worker => worker.ProcessId)];

    public async Task<PdfOutcome> RenderAsync(PdfRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var frame = Frame(request);
        return frame.Length > options.BytesMax
            ? new PdfOutcome.Failed($"the document has {frame.Length} bytes, more than {options.BytesMax}")
            : await InTurnAsync(worker => worker.RenderAsync(frame, cancellationToken), cancellationToken);
    }

    public async Task<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (!idle.IsEmpty || turns.CurrentCount < options.Workers)
        {
            return null; // a worker is there, warm or at work
        }

        var outcome = await InTurnAsync(
            worker => Task.FromResult<PdfOutcome>(new PdfOutcome.Rendered([])), cancellationToken);
        return outcome is PdfOutcome.Unavailable unavailable ? unavailable.Reason : null;
    }

    public async ValueTask DisposeAsync()
    {
        isDisposed = true;
        while (idle.TryPop(out var worker))
        {
            await worker.DisposeAsync();
        }
    }

    private async Task<PdfOutcome> InTurnAsync(
        Func<WeasyPrintWorker, Task<PdfOutcome>> work, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        WeasyPrintWorker? worker = null;
        try
        {
            worker = await TakeAsync(cancellationToken);
            return await work(worker);
        }
        catch (WorkerFault fault) when (worker is null)
        {
            return new PdfOutcome.Unavailable($"WeasyPrint cannot be started ({fault.Message}): {WhatToInstall}");
        }
        catch (WorkerFault fault)
        {
            return new PdfOutcome.Failed(fault.Message);
        }
        finally
        {
            await GiveBackAsync(worker);
            turns.Release();
        }
    }

    private async Task<WeasyPrintWorker> TakeAsync(CancellationToken cancellationToken)
    {
        while (idle.TryPop(out var worker))
        {
            if (worker.IsAlive)
            {
                return worker;
            }

            await worker.DisposeAsync(); // ended from outside while it waited
        }

        return await WeasyPrintWorker.StartAsync(options, cancellationToken);
    }

    private async Task GiveBackAsync(WeasyPrintWorker? worker)
    {
        if (worker is { IsUsable: true } && !isDisposed)
        {
            idle.Push(worker);
        }
        else if (worker is not null)
        {
            await worker.DisposeAsync();
        }
    }

    private static byte[] Frame(PdfRequest request) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        html = request.Html,
        parts = request.Parts,
        attachments = request.Attachments.Select(one => new
        {
            name = one.FileName,
            mediaType = one.MediaType,
            description = one.Description,
            content = Convert.ToBase64String(one.Content),
        }),
    });
}
