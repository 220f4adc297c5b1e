using System.CommandLine;
using Gateway.Domain.Law;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law interest</c>: the interest of a debt, by period and rate.</summary>
internal static class InterestCommand
{
    public static Command Create() =>
        CostsCommand.Create("interest", "The interest of a debt, by period and rate.", ClaimItemKind.Interest);
}
