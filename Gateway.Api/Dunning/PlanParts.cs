using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>The interest and costs of a plan, put on its invoices. A closed union.</summary>
internal abstract record PlanParts
{
    private PlanParts()
    {
    }

    /// <summary>In the order of the invoices, in minor units.</summary>
    public sealed record Divided(IReadOnlyList<PlanPart> Parts) : PlanParts;

    /// <summary>More is wanted than may be agreed.</summary>
    public sealed record Refused(string Rule, Sentence Why) : PlanParts;
}
