using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>The context on PostgreSQL, with the migrations generated for it.</summary>
public sealed class PostgreSqlGatewayDbContext(DbContextOptions<PostgreSqlGatewayDbContext> options)
    : GatewayDbContext(options);
