using System.Globalization;

namespace Gateway.DeliveryNode;

/// <summary>What the test tells the process.</summary>
internal sealed record NodeSettings(
    string ConnectionString, int SmtpPort, DateTimeOffset ClockBegin, int ClockTimes, bool Issues)
{
    public static NodeSettings Of(string[] args) => new(
        args[0],
        int.Parse(args[1], CultureInfo.InvariantCulture),
        DateTimeOffset.Parse(args[2], CultureInfo.InvariantCulture),
        int.Parse(args[3], CultureInfo.InvariantCulture),
        bool.Parse(args[4]));
}
