using Quartz;

namespace Gateway.Api.Dunning;

/// <summary>The timetable's way to <see cref="BookSurcharges"/>.</summary>
internal sealed class BookSurchargesJob(BookSurcharges book) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await book.RunAsync(cancellationToken);
}
