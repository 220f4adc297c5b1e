using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>
/// All that may be paid, found by whatever a payer may write. Made once for a run; making it takes time by the number
/// of items, and each look-up does not. Items of one legal entity, or of all that share the accounts.
/// </summary>
public sealed class OpenItems
{
    /// <summary>
    /// Invoices of one client that are looked through for one movement. Of a client with more, nothing is concluded
    /// from what it does not owe.
    /// </summary>
    internal const int OfClientMax = 200;

    private readonly OpenItem[] items;
    private readonly Dictionary<string, List<int>> byReference = [];
    private readonly Dictionary<string, List<int>> byInstalment = [];
    private readonly Dictionary<string, List<int>> byEndToEndId = [];
    private readonly Dictionary<string, List<int>> byNumber = [];
    private readonly Dictionary<Amount, List<int>> byAmount = [];
    private readonly Dictionary<ClientId, List<int>> byClient = [];
    private readonly Dictionary<(ClientId Client, Amount Before), List<int>> byBefore = [];
    private readonly Dictionary<string, HashSet<ClientId>> clientsByName = [];
    private readonly Dictionary<string, HashSet<ClientId>> clientsByAccount = [];
    private readonly HashSet<string> ownAccounts;
    private readonly Dictionary<string, OpenCase> cases;

    /// <param name="items">What is open, and what was settled of late with nothing open; of millions, all of every
    /// client that the movements may mean (<see cref="Told"/>).</param>
    /// <param name="accounts">Accounts that a person confirmed.</param>
    /// <param name="ownAccounts">Our own: what comes from them is no client's money.</param>
    /// <param name="cases">Recovery cases that a text may name, by the numbers that <see cref="CaseTexts"/> finds.
    /// </param>
    /// <param name="names">Clients whose names movements tell (<see cref="Told"/>), whether they owe something or
    /// not: who is not among the items is still not its namesake.</param>
    public OpenItems(
        IEnumerable<OpenItem> items,
        IEnumerable<KnownAccount> accounts,
        IEnumerable<string>? ownAccounts = null,
        IEnumerable<OpenCase>? cases = null,
        IEnumerable<KnownName>? names = null)
    {
        this.cases = (cases ?? []).ToDictionary(one => one.Number);
        // In a fixed order, so that the same items always give the same proposals.
        this.items = [.. items.OrderBy(item => item.DueDate).ThenBy(item => item.Id)];
        this.ownAccounts = [.. (ownAccounts ?? []).Select(Account)];
        for (var index = 0; index < this.items.Length; index++)
        {
            Add(index, this.items[index]);
        }

        foreach (var (name, client) in names ?? [])
        {
            AddName(name, client);
        }

        foreach (var account in accounts)
        {
            Add(clientsByAccount, Account(account.Number), account.ClientId);
        }
    }

    internal OpenItem this[int index] => items[index];

    internal IReadOnlyList<int> WithReference(string key) => Find(byReference, key);

    /// <summary>The items of the plan that one of its instalments names.</summary>
    internal IReadOnlyList<int> WithInstalment(string key) => Find(byInstalment, key);

    internal IReadOnlyList<int> WithEndToEndId(string id) => Find(byEndToEndId, id);

    internal IReadOnlyList<int> WithNumber(string key) => Find(byNumber, key);

    internal IReadOnlyList<int> WithAmount(Amount amount) => Find(byAmount, amount);

    internal IReadOnlyList<OpenCase> CasesNamedIn(string text) => cases.Count == 0
        ? []
        : [.. CaseTexts.NumbersIn(text).Select(number => cases.GetValueOrDefault(number)).OfType<OpenCase>()];

    internal IReadOnlyList<int> Of(ClientId client) => Find(byClient, client);

    /// <summary>The items of a client that asked an amount before they were paid in part.</summary>
    internal IReadOnlyList<int> ThatAsked(ClientId client, Amount before) => Find(byBefore, (client, before));

    internal bool IsOwnAccount(string? number) => number is not null && ownAccounts.Contains(Account(number));

    /// <summary>Clients whose name this is; two of them may share it.</summary>
    internal IReadOnlySet<ClientId> ClientsNamed(string? name) =>
        clientsByName.GetValueOrDefault(NameTexts.Key(name), []);

    internal IReadOnlySet<ClientId> ClientsPaidBy(string? account) =>
        account is null ? new HashSet<ClientId>() : clientsByAccount.GetValueOrDefault(Account(account), []);

    private static string Account(string number) => CheckDigits.Compact(number);

    private static IReadOnlyList<int> Find<TKey>(Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull =>
        index.TryGetValue(key, out var found) ? found : [];

    private static void Add<TKey, TList, TValue>(Dictionary<TKey, TList> index, TKey key, TValue value)
        where TKey : notnull
        where TList : ICollection<TValue>, new()
    {
        if (!index.TryGetValue(key, out var values))
        {
            index[key] = values = new TList();
        }

        values.Add(value);
    }

    private void AddName(string name, ClientId client)
    {
        foreach (var key in NameTexts.Keys(name))
        {
            Add(clientsByName, key, client);
        }
    }

    private void Add(int index, OpenItem item)
    {
        if (PaymentTexts.Key(item.PaymentReference) is { } own)
        {
            Add(byReference, own, index);
        }

        foreach (var key in item.InstalmentReferences.Select(text => PaymentTexts.Key(text)).OfType<string>()
            .Distinct())
        {
            Add(byInstalment, key, index);
        }

        foreach (var id in item.EndToEndIds)
        {
            Add(byEndToEndId, id, index);
        }

        foreach (var number in NumberTexts.Keys(item.Number))
        {
            Add(byNumber, number, index);
        }

        AddName(item.ClientName, item.ClientId);

        foreach (var amount in new[] { item.Open, item.Owed }.Where(amount => amount.IsPositive).Distinct())
        {
            Add(byAmount, amount, index);
        }

        foreach (var before in item.OpenBefore.Distinct())
        {
            Add(byBefore, (item.ClientId, before), index);
        }

        if (item.Owed.IsPositive)
        {
            Add(byClient, item.ClientId, index);
        }
    }
}
