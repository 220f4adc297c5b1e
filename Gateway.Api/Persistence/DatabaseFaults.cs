using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gateway.Api.Persistence;

/// <summary>What a database's error means, whichever database it is.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private static readonly int[] SqlServerConflicts = [2601, 2627, 1205, 3960];

    /// <summary>Another unit of work got there first: running again is right.</summary>
    public static bool IsConflict(Exception fault) => Innermost(fault) switch
    {
        DbUpdateConcurrencyException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked
            || sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException server => SqlServerConflicts.Contains(server.Number),
        _ => false,
    };

    private static Exception Innermost(Exception fault)
    {
        while (fault is not (DbUpdateConcurrencyException or SqliteException or PostgresException or SqlException)
            && fault.InnerException is { } inner)
        {
            fault = inner;
        }

        return fault;
    }
}
