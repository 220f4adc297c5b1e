using Gateway.Domain.Banking;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Banking.Matching;

/// <summary>What a movement says of who paid, and what for.</summary>
internal sealed class Evidence
{
    /// <summary>Received credit transfers, in time and in real time (ISO 20022 external code set, BkTxCd).</summary>
    private static readonly string[] TransferFamilies = ["RCDT", "RRCT"];

    private readonly OpenItems open;
    private readonly Dictionary<int, MatchReason> named = [];
    private readonly List<int[]> plans = [];

    public Evidence(OpenItems open, StatementLine line)
    {
        this.open = open;
        Line = line;
        AccountClients = open.ClientsPaidBy(line.Counterparty.Account);
        NameClients = open.ClientsNamed(line.Counterparty.Payer());
        NameFromReferences();
        foreach (var key in NumberTexts.KeysIn(line.Communication.Text))
        {
            Name(open.WithNumber(key), MatchReason.InvoiceNumber);
        }
    }

    public StatementLine Line { get; }

    /// <summary>Clients for whom the account is known to pay.</summary>
    public IReadOnlySet<ClientId> AccountClients { get; }

    /// <summary>Clients who have the payer's name.</summary>
    public IReadOnlySet<ClientId> NameClients { get; }

    /// <summary>What the text names, each with what names it best.</summary>
    public IReadOnlyDictionary<int, MatchReason> Named => named;

    /// <summary>The items of each plan of which an instalment is named: they are paid together.</summary>
    public IReadOnlyList<int[]> Plans => plans;

    /// <summary>True when some text fits several items, so that what is named cannot be taken together.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>What the payer says of a client, for and against.</summary>
    public IEnumerable<MatchReason> OnClient(OpenItem item)
    {
        if (AccountClients.Contains(item.ClientId))
        {
            yield return AccountClients.Count == 1 ? MatchReason.Account : MatchReason.SharedAccount;
        }
        else if (AccountClients.Count > 0)
        {
            yield return MatchReason.AccountOfAnother;
        }

        if (NameClients.Contains(item.ClientId))
        {
            yield return NameClients.Count == 1 ? MatchReason.Name : MatchReason.NamePart;
        }
        else if (NameClients.Count > 0)
        {
            // The very name of another says more than a resemblance with this one.
            yield return MatchReason.NameOfAnother;
        }
        else if (NameTexts.Resemble(Line.Counterparty.Name, item.ClientName))
        {
            yield return MatchReason.NamePart;
        }
    }

    private void NameFromReferences()
    {
        if (Line.Communication.Reference is { } reference)
        {
            NameByReference(PaymentTexts.Key(reference), MatchReason.Reference);
        }

        // A payer gives its own transfers any id; only what the bank collected for us bears ours.
        if (Line.EndToEndId is { } id && MayBeCollected(Line))
        {
            Name(open.WithEndToEndId(id), MatchReason.EndToEndId);
        }

        foreach (var key in PaymentTexts.Keys(Line.Communication.Text))
        {
            NameByReference(key, MatchReason.ReferenceInText);
        }
    }

    /// <summary>By the Belgian code where the bank gives it, else by that of ISO 20022; without either it may be.
    /// </summary>
    private static bool MayBeCollected(StatementLine line) => line.Code is { } code
        ? code.IsDirectDebit
        : line.IsoCode?.Split('/') is not { Length: > 1 } iso || !TransferFamilies.Contains(iso[1]);

    private void NameByReference(string key, MatchReason reason)
    {
        Name(open.WithReference(key), reason);
        if (open.WithInstalment(key) is { Count: > 0 } ofPlan)
        {
            plans.Add([.. ofPlan.Order()]);
            foreach (var item in ofPlan)
            {
                named.TryAdd(item, reason);
            }
        }
    }

    private void Name(IReadOnlyList<int> items, MatchReason reason)
    {
        IsAmbiguous |= items.Count > 1;
        foreach (var item in items)
        {
            named.TryAdd(item, reason);
        }
    }
}
