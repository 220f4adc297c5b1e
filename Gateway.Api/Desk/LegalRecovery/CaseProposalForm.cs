using Gateway.Api.LegalRecovery;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>A case as a person wrote it into the form, kept as it was written until it is taken.</summary>
public sealed record CaseProposalForm
{
    public const int PartnerLengthMax = 200;

    /// <summary>The ids of what is ticked; null before anybody ticked: then what is ready is.</summary>
    public IReadOnlyList<string>? Invoices { get; init; }

    public string Procedure { get; init; } = "";

    /// <summary>One that is registered, by its id.</summary>
    public string PartnerId { get; init; } = "";

    /// <summary>Any other, by its name.</summary>
    public string Partner { get; init; } = "";

    public string OpenedOn { get; init; } = "";

    public string ClaimBy { get; init; } = "";

    public string WaitEnd { get; init; } = "";

    /// <summary>The collective procedure that nobody has noted yet.</summary>
    public string Insolvency { get; init; } = "";

    public bool IsContractual { get; init; }

    public bool HasDebtorsWriting { get; init; }

    public bool IsContested { get; init; }

    internal static CaseProposalForm Of(IFormCollection form) => new()
    {
        Invoices = [.. form["invoice"].OfType<string>()],
        Procedure = form["procedure"].ToString(),
        PartnerId = form["partnerId"].ToString(),
        Partner = form["partner"].ToString().Trim(),
        OpenedOn = form["openedOn"].ToString(),
        ClaimBy = form["claimBy"].ToString(),
        WaitEnd = form["waitEnd"].ToString(),
        Insolvency = form["insolvency"].ToString(),
        IsContractual = form.ContainsKey("isContractual"),
        HasDebtorsWriting = form.ContainsKey("hasDebtorsWriting"),
        IsContested = form.ContainsKey("isContested"),
    };

    /// <summary>What only a person knows.</summary>
    internal CaseSaid Said() => new()
    {
        IsContractual = IsContractual,
        HasDebtorsWriting = HasDebtorsWriting,
        IsContested = IsContested,
        WaitEnd = DeskWords.ReadDay(WaitEnd),
        Insolvency = Enum.TryParse<InsolvencyKind>(Insolvency, out var kind) && Enum.IsDefined(kind)
            ? kind
            : InsolvencyKind.None,
    };

    /// <summary>What is wrong with what a person knows.</summary>
    internal IReadOnlyList<Finding> AgainstWeighing() =>
        WaitEnd.Length > 0 && DeskWords.ReadDay(WaitEnd) is null
            ? [Finding.Fatal("SGW-CASE-DAY", "/waitEnd", Dunning.HoldTexts.WrongDay.With(WaitEnd))]
            : [];

    /// <summary>What is proposed, or all that is wrong with what was written.</summary>
    internal (CaseProposal? Proposal, IReadOnlyList<Finding> Findings) Read()
    {
        List<Finding> findings = [.. AgainstWeighing()];
        var isWay = Enum.TryParse<Procedure>(Procedure, out var procedure) && Enum.IsDefined(procedure);
        Report(!isWay, "SGW-CASE-PROCEDURE", "/procedure", CaseProposalTexts.WantsWay);
        List<DocumentId> invoices =
            [.. (Invoices ?? []).Select(text => DocumentId.TryParse(text, out var id) ? id : default).Distinct()];
        Report(invoices.Count == 0, "SGW-CASE-INVOICES", "/invoices", CaseProposalTexts.WantsInvoices);
        Report(
            Partner.Length > PartnerLengthMax,
            "SGW-CASE-PARTNER", "/partner", Dunning.HoldTexts.TooLong.With(PartnerLengthMax));
        var isPartner = Guid.TryParse(PartnerId, out var partner);
        Report(PartnerId.Length > 0 && !isPartner, "SGW-CASE-PARTNER", "/partnerId", CaseSentences.UnknownPartner);
        var (opened, claimBy) = (DayOf(OpenedOn, "/openedOn"), DayOf(ClaimBy, "/claimBy"));
        return findings.Count > 0
            ? (null, findings)
            : (new CaseProposal
            {
                Procedure = procedure,
                Invoices = invoices,
                Partner = Partner.Length > 0 ? Partner : null,
                PartnerId = isPartner ? partner : null,
                OpenedOn = opened,
                ClaimBy = claimBy,
                Said = Said(),
            }, []);

        DateOnly? DayOf(string text, string pointer)
        {
            var day = DeskWords.ReadDay(text);
            Report(text.Length > 0 && day is null, "SGW-CASE-DAY", pointer, Dunning.HoldTexts.WrongDay.With(text));
            return day;
        }

        void Report(bool isWrong, string rule, string pointer, Domain.Languages.Sentence message)
        {
            if (isWrong)
            {
                findings.Add(Finding.Fatal(rule, pointer, message));
            }
        }
    }
}
