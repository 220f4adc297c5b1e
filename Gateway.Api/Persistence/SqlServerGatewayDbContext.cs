using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>The context on SQL Server, with the migrations generated for it.</summary>
public sealed class SqlServerGatewayDbContext(DbContextOptions<SqlServerGatewayDbContext> options)
    : GatewayDbContext(options);
