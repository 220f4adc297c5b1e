using Gateway.Api.Persistence;

namespace Gateway.Api.Tests.Persistence;

/// <summary>
/// Every database a storage test runs on. A test on one that is not there is skipped with its reason.
/// </summary>
public sealed class Databases : TheoryData<DatabaseProvider>
{
    public Databases()
    {
        AddRange(Enum.GetValues<DatabaseProvider>());
    }
}
