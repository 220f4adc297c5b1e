using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>The context on SQLite, with the migrations generated for it.</summary>
public sealed class SqliteGatewayDbContext(DbContextOptions<SqliteGatewayDbContext> options)
    : GatewayDbContext(options);
