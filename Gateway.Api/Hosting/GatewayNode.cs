namespace Gateway.Api.Hosting;

/// <summary>This process among those that share the database. Another start is another node: what an earlier process
/// held is not this one's to take up.</summary>
internal sealed record GatewayNode(string Name)
{
    private const int MachineLengthMax = 64;

    public static GatewayNode Start(TimeProvider clock)
    {
        var machine = Environment.MachineName;
        var start = Guid.CreateVersion7(clock.GetUtcNow());
        return new GatewayNode($"{machine[..Math.Min(machine.Length, MachineLengthMax)]}/{start:N}");
    }
}
