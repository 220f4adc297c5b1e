namespace Gateway.Api.LegalRecovery;

/// <summary>Counts the papers of a dossier as they are printed, for who waits for it.</summary>
/// <param name="tell">Hears how many are done and of how many; null when nobody waits.</param>
internal sealed class DossierTally(Func<int, int, Task>? tell = null)
{
    private int done;

    /// <summary>Known before the first is printed.</summary>
    public int All { get; set; }

    public async Task OneMoreAsync()
    {
        done++;
        await (tell?.Invoke(done, All) ?? Task.CompletedTask);
    }
}
