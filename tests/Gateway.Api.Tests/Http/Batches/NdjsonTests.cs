using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Api.Hosting;
using Gateway.Api.Http.Batches;
using Gateway.Api.Http.Binding;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gateway.Api.Tests.Http.Batches;

public class NdjsonTests
{
    private const int LineMax = 1000;

    [Theory]
    [InlineData("", "")]
    [InlineData("{}\n", "1:{}")]
    [InlineData("{}", "1:{}")]
    [InlineData("a\r\nb\n\n  \nc", "1:a\r,2:b,5:c")]
    [InlineData("a\nb{\"cut\":", "1:a,2:b{\"cut\":")]
    public async Task Lines_come_with_their_numbers(string body, string expected) =>
        string.Join(',', await LinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)))).ShouldBe(expected);

    [Fact]
    public async Task Lines_are_the_same_however_the_bytes_arrive()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(1, 300)
            .Select(number => new string((char)('a' + (number % 26)), random.Next(1, LineMax)))
            .ToList();
        var body = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        var read = await LinesAsync(new TrickleStream(body, random));

        read.ShouldBe(lines.Select((line, index) => $"{index + 1}:{line}"));
    }

    [Fact]
    public async Task A_line_that_is_too_long_fails_alone()
    {
        var body = $"a\n{new string('x', LineMax + 1)}\nb\n{new string('y', 300_000)}\nc\n{new string('z', LineMax)}";

        (await LinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(body)))).ShouldBe(
            ["1:a", "2!too-large", "3:b", "4!too-large", "5:c", $"6:{new string('z', LineMax)}"]);
    }

    [Fact]
    public async Task The_end_of_a_line_that_is_too_long_is_no_line_of_its_own()
    {
        var body = Encoding.UTF8.GetBytes($"a\n{new string('x', LineMax * 3 / 2)}\nb");

        (await LinesAsync(new TrickleStream(body, new Random(3), chunkMax: 2))).ShouldBe(["1:a", "2!too-large", "3:b"]);
    }

    [Fact]
    public async Task A_last_line_that_is_too_long_is_refused() =>
        (await LinesAsync(new MemoryStream(Encoding.UTF8.GetBytes($"a\n{new string('x', 200_000)}"))))
            .ShouldBe(["1:a", "2!too-large"]);

    [Fact]
    public async Task A_body_that_breaks_off_loses_only_the_line_it_broke_in() =>
        (await LinesAsync(new BreakingStream("a\nb\n{\"cut"u8.ToArray()))).ShouldBe(["1:a", "2:b", "3!malformed-json"]);

    [Fact]
    public async Task A_batch_that_is_too_large_stops_where_it_is()
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("line\n", 20_000)));

        var lines = await LinesAsync(new MemoryStream(body), bodyBytesMax: 70_000);

        lines[^1].ShouldEndWith("!too-large");
        lines.Count.ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task A_batch_of_too_many_lines_stops_at_the_limit()
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n", NdjsonReader.LinesMax + 5)));

        var lines = await LinesAsync(new MemoryStream(body));

        lines.Count.ShouldBe(NdjsonReader.LinesMax + 1);
        lines[^1].ShouldBe($"{NdjsonReader.LinesMax + 1}!too-large");
    }

    [Fact]
    public async Task A_long_line_takes_no_more_time_than_its_length()
    {
        var body = new byte[20 * 1024 * 1024];
        body.AsSpan().Fill((byte)'x');

        await using var stream = new TrickleStream(body, new Random(1), chunkMax: 4096);
        var lines = 0;
        await foreach (var line in new NdjsonReader(stream, body.Length, body.Length).ReadAsync(default))
        {
            line.Bytes.Length.ShouldBe(body.Length);
            lines++;
        }

        lines.ShouldBe(1);
    }

    [Fact]
    public async Task One_bad_line_never_fails_the_others_over_HTTP()
    {
        await using var host = await ApiHost.StartAsync(Map);

        var response = await host.Client().PostAsync("/v1/batch", Answers.Bytes(
            "{\"reason\": \"first\"}\n{\"reason\": \nnot json\n{\"reason\": \"last\"}\n{\"rea"u8.ToArray(),
            NdjsonReader.MediaType));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(NdjsonReader.MediaType);
        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => (line.GetProperty("line").GetInt32(), line.GetProperty("status").GetInt32()));
        answers.ShouldBe([(1, 201), (2, 400), (3, 400), (4, 201), (5, 400)]);
    }

    private static void Map(RouteGroupBuilder api) => api.MapPost("/batch", async (HttpContext http) =>
    {
        var writer = new NdjsonWriter(http.Response);
        var reader = new NdjsonReader(http.Request.Body, LineMax, BodyLimit.Batch.BytesMax);
        await foreach (var line in reader.ReadAsync(http.RequestAborted))
        {
            var problem = line.Refusal
                ?? ContractReader.Read<CreditNoteRequest>(line.Bytes).Match<Problem?>(_ => null, refused => refused);
            var answer = new BatchLineResponse
            {
                Line = line.Number,
                Status = problem?.Type.Status ?? 201,
                Problem = problem is null ? null : ProblemFields.Of(problem, Language.En),
            };
            var written = JsonSerializer.SerializeToUtf8Bytes(answer, ContractJson.TypeInfo(typeof(BatchLineResponse)));
            await writer.WriteAsync([written], http.RequestAborted);
        }
    }).WithBodyLimit(BodyLimit.Batch);

    private static async Task<List<string>> LinesAsync(Stream body, long bodyBytesMax = long.MaxValue)
    {
        var lines = new List<string>();
        await foreach (var line in new NdjsonReader(body, LineMax, bodyBytesMax).ReadAsync(default))
        {
            lines.Add(line.Refusal is { } refusal
                ? $"{line.Number}!{refusal.Type.Slug}"
                : $"{line.Number}:{Encoding.UTF8.GetString(line.Bytes.Span)}");
        }

        return lines;
    }

    private sealed class TrickleStream(byte[] bytes, Random random, int chunkMax = 700) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, chunkMax))], cancellationToken);
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length
                ? throw new IOException("The client went away.")
                : base.ReadAsync(buffer, cancellationToken);
    }
}
