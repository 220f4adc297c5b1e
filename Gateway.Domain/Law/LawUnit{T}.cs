namespace Gateway.Domain.Law;

/// <summary>How values of a type are written in a row.</summary>
internal sealed record LawUnit<T>(string Example, T Neutral, Func<string, T?> Read)
    where T : struct
{
    public bool TryRead(string text, out T value)
    {
        var read = Read(text);
        value = read ?? Neutral;
        return read is not null;
    }
}
