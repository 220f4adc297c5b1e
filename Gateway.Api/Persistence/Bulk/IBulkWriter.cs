namespace Gateway.Api.Persistence.Bulk;

/// <summary>
/// Inserts many rows at once, inside the transaction of the context: five to twenty times faster than one by one
/// through the change tracker. One implementation a provider; EFCore.BulkExtensions could replace them.
/// </summary>
internal interface IBulkWriter
{
    Task InsertAsync<TRow>(GatewayDbContext db, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class;
}
