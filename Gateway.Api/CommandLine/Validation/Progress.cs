namespace Gateway.Api.CommandLine.Validation;

/// <summary>A line on a terminal that says how far a long run is; nothing where nobody watches.</summary>
internal sealed class Progress(int total) : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly bool isWatched = total > 1 && !Console.IsErrorRedirected && Console.IsOutputRedirected;
    private long last = TimeProvider.System.GetTimestamp();
    private int done;

    public void Step()
    {
        done++;
        if (isWatched && TimeProvider.System.GetElapsedTime(last) > Pace)
        {
            last = TimeProvider.System.GetTimestamp();
            Console.Error.Write($"\r{done} of {total}");
        }
    }

    public void Dispose()
    {
        if (isWatched)
        {
            Console.Error.Write("\r                        \r");
        }
    }
}
