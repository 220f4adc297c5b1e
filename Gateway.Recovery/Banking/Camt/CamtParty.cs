using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>The other side of a transaction.</summary>
internal static class CamtParty
{
    /// <summary>
    /// Who paid us is the debtor, whom we paid the creditor; where that side is not told, or is our own account, the
    /// other one is.
    /// </summary>
    public static Counterparty Of(CamtElement transaction, bool isPaidToUs, string? ownAccount)
    {
        var (first, second) = isPaidToUs ? ("Dbtr", "Cdtr") : ("Cdtr", "Dbtr");
        return Read(transaction, first, ownAccount) ?? Read(transaction, second, ownAccount) ?? Counterparty.Unknown;
    }

    private static Counterparty? Read(CamtElement transaction, string role, string? ownAccount)
    {
        var party = transaction.Find($"RltdPties/{role}/Pty") ?? transaction.Find($"RltdPties/{role}");
        var account = transaction.Value($"RltdPties/{role}Acct/Id/IBAN", $"RltdPties/{role}Acct/Id/Othr/Id")?
            .Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var agent = $"RltdAgts/{role}Agt/FinInstnId";
        return (party is null && account is null) || (account is not null && account == ownAccount)
            ? null
            : new Counterparty
            {
                Name = party?.Value("Nm"),
                Account = account,
                Bic = transaction.Value($"{agent}/BICFI", $"{agent}/BIC"),
                Address = party?.Find("PstlAdr") is { } address ? Address(address) : null,
                Identification = party?.Value("Id/OrgId/Othr/Id", "Id/PrvtId/Othr/Id"),
                UltimateName = transaction.Value($"RltdPties/Ultmt{role}/Nm", $"RltdPties/Ultmt{role}/Pty/Nm"),
            };
    }

    private static string? Address(CamtElement address)
    {
        var street = Join(" ", address.Value("StrtNm"), address.Value("BldgNb"));
        var town = Join(" ", address.Value("PstCd"), address.Value("TwnNm"));
        var told = Join(", ", [street, town, .. address.All("AdrLine").Select(line => line.Text)]);
        return told.Length == 0 ? null : told;
    }

    private static string Join(string separator, params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                told.Add(part);
            }
        }

        return string.Join(separator, told);
    }
}
