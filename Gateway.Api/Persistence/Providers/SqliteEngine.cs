using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace Gateway.Api.Persistence.Providers;

/// <summary>
/// Binds EF Core's SQLite driver to the SQLitePCLRaw that the package source serves (eng/reduced-source.props), and
/// to the system's own SQLite where there is one: it gets security fixes, the bundled one is of 2021.
/// </summary>
internal static class SqliteEngine
{
    private const int SQLITE_CONFIG_MEMSTATUS = 9;

    [ModuleInitializer]
    internal static void Bind()
    {
        AssemblyLoadContext.Default.Resolving += static (context, wanted) => wanted.Name == "SQLitePCLRaw.core"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "SQLitePCLRaw.core.dll"))
            : null;
        UseProvider();
    }

    // A method of its own: the types it names may only be met once the handler above stands.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseProvider()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, PreferSystemLibrary);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());

        // The counters of SQLite's memory, which nobody here reads, are behind one lock that every allocation of every
        // connection takes.
        raw.sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private static IntPtr PreferSystemLibrary(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "e_sqlite3" && NativeLibrary.TryLoad("libsqlite3.so.0", out var system) ? system : IntPtr.Zero;
}
