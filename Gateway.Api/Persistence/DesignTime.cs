using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gateway.Api.Persistence;

/// <summary>Gives the migration tool a context of each provider; nothing is connected to. See eng/migrate.</summary>
internal sealed class DesignTime :
    IDesignTimeDbContextFactory<SqliteGatewayDbContext>,
    IDesignTimeDbContextFactory<PostgreSqlGatewayDbContext>,
    IDesignTimeDbContextFactory<SqlServerGatewayDbContext>
{
    SqliteGatewayDbContext IDesignTimeDbContextFactory<SqliteGatewayDbContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteGatewayDbContext>().UseSqlite("Data Source=:memory:").Options);

    PostgreSqlGatewayDbContext IDesignTimeDbContextFactory<PostgreSqlGatewayDbContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlGatewayDbContext>().UseNpgsql("Host=localhost").Options);

    SqlServerGatewayDbContext IDesignTimeDbContextFactory<SqlServerGatewayDbContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerGatewayDbContext>().UseSqlServer("Server=.;Database=gateway").Options);
}
