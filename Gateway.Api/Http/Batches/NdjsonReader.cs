using System.Runtime.CompilerServices;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Batches;

/// <summary>
/// Reads a body of one JSON document a line, of which never more than one line is held. A line that is too long is
/// skipped and refused; when the body breaks off, what came whole before it stands and the cut line is refused.
/// </summary>
internal sealed class NdjsonReader(Stream body, int lineBytesMax, long bodyBytesMax)
{
    public const string MediaType = "application/x-ndjson";

    /// <summary>Lines of a batch, empty ones counted.</summary>
    public const int LinesMax = 100_000;

    private const int FirstBytes = 64 * 1024;
    private const byte NewLine = (byte)'\n';

    private byte[] buffer = new byte[FirstBytes];
    private int start;
    private int scanned;
    private int end;
    private long received;
    private int number = 1;
    private bool skipping;

    /// <summary>The lines with something on them. The bytes of one are gone when the next is asked for.</summary>
    public async IAsyncEnumerable<NdjsonLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Problem? fault = null;
        for (var isOpen = true; isOpen && fault is null;)
        {
            while (TakeLine() is { } line)
            {
                if (line.Refusal is not null || !IsBlank(line.Bytes.Span))
                {
                    yield return line;
                }
            }

            DropTooLongStart();
            (isOpen, fault) = number > LinesMax ? (false, TooManyLines()) : await FillAsync(cancellationToken);
        }

        var last = buffer.AsMemory(start, end - start);
        fault ??= skipping ? Problem.TooLarge(lineBytesMax) : null;
        if (fault is not null || !IsBlank(last.Span))
        {
            // The last line may lack its end. Cut JSON is never whole JSON, so a cut line is refused when it is read.
            yield return new NdjsonLine(number, fault is null ? last : default, fault);
        }
    }

    private NdjsonLine? TakeLine()
    {
        var length = buffer.AsSpan(scanned, end - scanned).IndexOf(NewLine);
        if (length < 0 || number > LinesMax)
        {
            scanned = end;
            return null;
        }

        var line = buffer.AsMemory(start, scanned + length - start);
        start = scanned += length + 1;
        var isTooLong = skipping || line.Length > lineBytesMax;
        skipping = false;
        return new NdjsonLine(number++, isTooLong ? default : line, isTooLong ? Problem.TooLarge(lineBytesMax) : null);
    }

    private void DropTooLongStart()
    {
        if (end - start > lineBytesMax)
        {
            skipping = true;
            start = end;
        }
    }

    private async Task<(bool IsOpen, Problem? Fault)> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        try
        {
            var count = await body.ReadAsync(buffer.AsMemory(end), cancellationToken);
            end += count;
            received += count;
            return (count > 0, received > bodyBytesMax ? Problem.TooLarge(bodyBytesMax) : null);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (false, Problem.TooLarge(bodyBytesMax));
        }
        catch (IOException)
        {
            return (false, BrokenOff());
        }
    }

    /// <summary>The line that is being read moves to the front; the buffer grows only when that is not
    /// enough.</summary>
    private void MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (scanned, end, start) = (scanned - start, end - start, 0);
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static Problem BrokenOff() => new(ProblemTypes.MalformedJson)
    {
        Detail = new Sentence(
            "La demande s'est interrompue dans cette ligne ; les lignes précédentes ont été traitées.",
            "De aanvraag brak in deze regel af; de vorige regels zijn verwerkt.",
            "Die Anfrage brach in dieser Zeile ab; die Zeilen davor wurden verarbeitet.",
            "The request broke off in this line; the lines before it were dealt with."),
    };

    private static Problem TooManyLines() => new(ProblemTypes.TooLarge)
    {
        Detail = new Sentence(
            "Un lot a au plus {0} lignes ; celle-ci et les suivantes n'ont pas été lues.",
            "Een batch heeft hoogstens {0} regels; deze en de volgende zijn niet gelezen.",
            "Ein Stapel hat höchstens {0} Zeilen; diese und die folgenden wurden nicht gelesen.",
            "A batch has {0} lines at most; this one and those after it were not read.").With(LinesMax),
    };
}
