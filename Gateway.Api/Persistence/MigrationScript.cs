using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Api.Persistence;

/// <summary>The migrations as SQL, for those who apply them by hand.</summary>
internal static class MigrationScript
{
    /// <summary>From empty to today. Idempotent where the provider can be (SQLite cannot).</summary>
    public static string GenerateMigrationScript(this DatabaseFacade database)
    {
        var options = database.IsSqlite()
            ? MigrationsSqlGenerationOptions.Default
            : MigrationsSqlGenerationOptions.Idempotent;
        return database.GetService<IMigrator>().GenerateScript(options: options);
    }
}
