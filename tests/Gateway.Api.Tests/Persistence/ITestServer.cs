namespace Gateway.Api.Tests.Persistence;

/// <summary>Where databases for tests are made.</summary>
internal interface ITestServer
{
    /// <summary>Why there is none on this machine; null when there is.</summary>
    string? Hindrance { get; }

    /// <summary>Makes an empty database and gives its connection string.</summary>
    Task<string> CreateAsync(string name);

    /// <summary>Makes a copy of a database that nobody is connected to; null where there is no such thing.</summary>
    Task<string?> CopyAsync(string template, string name);

    /// <summary>Lets go of the connections that are kept for reuse.</summary>
    Task LeaveAsync(string connectionString);

    Task DropAsync(string name, string connectionString);
}
