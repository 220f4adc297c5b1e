namespace Gateway.Domain.Time;

/// <summary>
/// A row of a table that changes by closing one row and adding another, never by editing: a rate, a wording, a term.
/// What was computed or written by a row keeps its id.
/// </summary>
public interface IDatedRow
{
    string Id { get; }

    DateOnly ValidFrom { get; }

    /// <summary>The last day; null while it is in force.</summary>
    DateOnly? ValidTo { get; }
}
