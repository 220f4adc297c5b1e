using System.Linq.Expressions;
using Gateway.Api.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gateway.Api.Tests.Persistence;

/// <summary>
/// Translates each query of the product to T-SQL the first time a test runs it on SQLite, without a server: one that
/// SQL Server's provider cannot translate fails the test that ran it. SQL that we wrote ourselves is not LINQ and is
/// not covered; it is proven only where GATEWAY_TEST_SQLSERVER is set.
/// </summary>
internal sealed class TransactSqlTranslation : IQueryExpressionInterceptor
{
    private static readonly DbContextOptions<SqlServerGatewayDbContext> Options =
        new DbContextOptionsBuilder<SqlServerGatewayDbContext>().UseSqlServer("Server=none.invalid").Options;

    private int translated;

    private TransactSqlTranslation()
    {
    }

    public static TransactSqlTranslation Shared { get; } = new();

    /// <summary>How many queries were translated in this run.</summary>
    public int Translated => translated;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var db = new SqlServerGatewayDbContext(Options);
        var tables = new SqlServerTables(db);
        var query = tables.Visit(queryExpression);
        if (!tables.MetOwnSql)
        {
            _ = db.GetService<IDatabase>().CompileQuery<object>(query, async: true);
            Interlocked.Increment(ref translated);
        }

        return queryExpression;
    }

    /// <summary>Puts the tables of SQL Server's model in the place of those of SQLite's.</summary>
    private sealed class SqlServerTables(DbContext db) : ExpressionVisitor
    {
        public bool MetOwnSql { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is not EntityQueryRootExpression root)
            {
                return base.VisitExtension(node);
            }

            MetOwnSql |= root.GetType() != typeof(EntityQueryRootExpression);
            return new EntityQueryRootExpression(
                db.GetService<IAsyncQueryProvider>(), db.Model.FindEntityType(root.EntityType.Name)!);
        }
    }
}
