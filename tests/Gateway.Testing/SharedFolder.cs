namespace Gateway.Testing;

/// <summary>
/// The folder of reference material beside the repository (corpora, schemas, vectors). It is not part of the
/// project: a test that wants it asks for a path and skips with its reason where it is absent.
/// </summary>
public static class SharedFolder
{
    /// <summary>The path of a file or folder in it, or null where it is absent.</summary>
    public static string? Find(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Repository.Root, "..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }
}
