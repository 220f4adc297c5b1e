namespace Gateway.Api.Tests.Persistence;

/// <summary>Where databases for tests are made.</summary>
internal interface ITestServer
{
    /// <summary>Why there is none on this machine; null when there is.</summary>
    string? Hindrance { get; }

    /// <summary>Makes an empty database and gives its connection string.</summary>
    Task<string> CreateAsync(string name);

    Task DropAsync(string name, string connectionString);
}
