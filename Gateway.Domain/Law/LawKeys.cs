using System.Collections.Frozen;

namespace Gateway.Domain.Law;

/// <summary>Every key the gateway knows, whatever its subject.</summary>
public static class LawKeys
{
    private static readonly FrozenDictionary<string, LawKey> ByName = new IEnumerable<LawKey>[]
    {
        RateLaw.Keys, EnterpriseLaw.Keys, ConsumerLaw.Keys, AbroadLaw.Keys, ProcedureLaw.Keys, InsolvencyLaw.Keys,
        PrescriptionLaw.Keys,
    }.SelectMany(keys => keys).ToFrozenDictionary(key => key.Name);

    public static IEnumerable<LawKey> All => ByName.Values.OrderBy(key => key.Name, StringComparer.Ordinal);

    public static LawKey? Find(string name) => ByName.GetValueOrDefault(name);
}
