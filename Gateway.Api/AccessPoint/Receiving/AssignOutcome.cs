using Gateway.Api.Persistence.AccessPoint;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>What came of giving a document to a unit. A closed union.</summary>
internal abstract record AssignOutcome
{
    private AssignOutcome()
    {
    }

    public sealed record Assigned(InboundRow Row) : AssignOutcome;

    /// <summary>It is a duplicate, addressed to the access point itself, or was given back: there is nothing to
    /// give.</summary>
    public sealed record NotAssignable : AssignOutcome;

    /// <summary>The legal entity it is addressed to has no such unit.</summary>
    public sealed record UnknownUnit : AssignOutcome;
}
