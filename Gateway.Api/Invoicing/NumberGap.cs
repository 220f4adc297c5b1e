namespace Gateway.Api.Invoicing;

/// <summary>How the numbers of a series and year stand.</summary>
/// <param name="Series">The series.</param>
/// <param name="Year">The year.</param>
/// <param name="Last">The last number given.</param>
/// <param name="Highest">The highest number on a document.</param>
/// <param name="Count">How many documents there are.</param>
internal sealed record NumberGap(string Series, int Year, int Last, int Highest, int Count)
{
    public bool IsClosed => Last == Highest && Highest == Count;
}
