using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Recovery.Tests.Correspondence.Pdf;

/// <summary>What a renderer does with documents and machines that are not as they should be.</summary>
public sealed class WeasyPrintRendererTests
{
    private const string Fine = "<meta name='dcterms.created' content='2026-03-12T00:00:00Z'><p>fine</p>";

    [Theory]
    [InlineData("<img src='file:///etc/passwd'>")]
    [InlineData("<img src='FILE:///etc/passwd'>")]
    [InlineData("<link rel='stylesheet' href='file:///etc/passwd'>")]
    [InlineData("<style>@import url(http://127.0.0.1:1/x.css);</style>")]
    [InlineData("<style>p { background: url(ftp://127.0.0.1/x.png) }</style><p>text</p>")]
    [InlineData("<style>@font-face { font-family: x; src: url(http://127.0.0.1:1/x.ttf) }</style><p>text</p>")]
    [InlineData("<svg width='9' height='9'><image href='file:///etc/passwd' width='9' height='9'/></svg>")]
    [InlineData("<img src='data:image/svg+xml;base64,PHN2Zy8+'>")]
    [InlineData("<base href='file:///etc/'><img src='passwd'>")]
    public async Task A_document_that_asks_for_something_outside_itself_is_not_rendered(string html)
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        var failed = (await RenderAsync(renderer, Fine + html)).ShouldBeOfType<PdfOutcome.Failed>();
        failed.Reason.ShouldContain("asks for");
        (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Rendered>();
    }

    [Theory]
    [InlineData("<img src='http://127.0.0.1:{0}/logo.png'>")]
    [InlineData("<link rel='attachment' href='http://127.0.0.1:{0}/file'>")]
    public async Task No_document_makes_the_worker_call_anybody(string html)
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, html, port);
        (await RenderAsync(renderer, Fine + address)).ShouldBeOfType<PdfOutcome.Failed>();
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_given_up_and_the_next_is_rendered()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions { SecondsPerDocument = 3 });
        var endless = Fine + string.Concat(Enumerable.Repeat("<p>word word word word word</p>", 20_000));
        var watch = Stopwatch.StartNew();
        var failed = (await RenderAsync(renderer, endless)).ShouldBeOfType<PdfOutcome.Failed>();
        failed.Reason.ShouldContain("3 seconds");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Rendered>();
    }

    [Fact]
    public async Task A_document_beyond_the_limit_is_refused_before_a_worker_sees_it()
    {
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions
        {
            BytesMax = 1 << 16,
            PythonPath = "/nowhere/python3",
        });
        (await RenderAsync(renderer, new string('x', 1 << 16))).ShouldBeOfType<PdfOutcome.Failed>();
    }

    [Theory]
    [InlineData("/nowhere/python3")]
    [InlineData("/bin/false")]
    [InlineData("/bin/true")]
    public async Task Without_WeasyPrint_the_outcome_says_what_to_install(string python)
    {
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions { PythonPath = python });
        var unavailable = (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Unavailable>();
        unavailable.Reason.ShouldContain("apt-get install weasyprint");
        (await renderer.ProbeAsync(CancellationToken.None)).ShouldBe(unavailable.Reason);
    }

    [Fact]
    public async Task A_worker_that_was_killed_while_it_waited_is_replaced()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Rendered>();
        var first = renderer.WorkerProcessIds.ShouldHaveSingleItem();
        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Rendered>();
        renderer.WorkerProcessIds.ShouldHaveSingleItem().ShouldNotBe(first);
    }

    [Fact]
    public async Task A_worker_is_replaced_after_its_documents()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions { DocumentsPerWorker = 2 });
        await RenderAsync(renderer, Fine);
        renderer.WorkerProcessIds.Count.ShouldBe(1);
        await RenderAsync(renderer, Fine);
        renderer.WorkerProcessIds.ShouldBeEmpty();
        (await RenderAsync(renderer, Fine)).ShouldBeOfType<PdfOutcome.Rendered>();
    }

    [Fact]
    public async Task Giving_up_ends_the_worker_and_nothing_is_left_behind()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        await RenderAsync(renderer, Fine);
        var worker = renderer.WorkerProcessIds.ShouldHaveSingleItem();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var endless = Fine + string.Concat(Enumerable.Repeat("<p>word word word word word</p>", 20_000));
        await Should.ThrowAsync<OperationCanceledException>(
            () => renderer.RenderAsync(new PdfRequest(endless, []), cancel.Token));
        Should.Throw<ArgumentException>(() => Process.GetProcessById(worker));

        await RenderAsync(renderer, Fine);
        worker = renderer.WorkerProcessIds.ShouldHaveSingleItem();
        await renderer.DisposeAsync();
        Should.Throw<ArgumentException>(() => Process.GetProcessById(worker));
    }

    [Fact]
    public async Task A_worker_whose_gateway_was_killed_ends_and_takes_its_folder_along()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        var folder = Directory.CreateTempSubdirectory("gateway-test-");
        var start = new ProcessStartInfo("/usr/bin/python3", ["-I", "-c", WeasyPrintWorker.Script, "60", "4096"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = folder.FullName;
        using var worker = Process.Start(start)!;
        await worker.StandardOutput.BaseStream.ReadExactlyAsync(new byte[5]);
        worker.StandardInput.Close(); // what the operating system does to a killed process
        await worker.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        folder.Refresh();
        folder.Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_workers_render_at_once_and_no_answer_goes_to_another_document()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions { Workers = 2 });
        var rendered = await Task.WhenAll(Enumerable.Range(0, 12).Select(async number =>
        {
            var outcome = await RenderAsync(renderer, $"{Fine}<p>document{number}.</p>");
            var pdf = outcome.ShouldBeOfType<PdfOutcome.Rendered>().Content;
            return await Poppler.ReadAsync("pdftotext", pdf, "FILE", "-");
        }));
        for (var number = 0; number < rendered.Length; number++)
        {
            rendered[number].ShouldContain($"document{number}.");
        }

        renderer.WorkerProcessIds.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Control_characters_and_broken_Unicode_are_rendered_all_the_same()
    {
        await WeasyPrint.SkipWhereAbsentAsync();
        await using var renderer = new WeasyPrintRenderer(new WeasyPrintOptions());
        (await RenderAsync(renderer, Fine + "\0P\0\0\0\u0001 \ud83d end")).ShouldBeOfType<PdfOutcome.Rendered>();
    }

    private static Task<PdfOutcome> RenderAsync(WeasyPrintRenderer renderer, string html) =>
        renderer.RenderAsync(new PdfRequest(html, []), CancellationToken.None);
}
