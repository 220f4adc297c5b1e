using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>What the payer wrote (<c>RmtInf</c>): free lines, structured references, numbers of documents.</summary>
internal static class CamtRemittance
{
    public static Communication Read(CamtElement remittance, BankFindings findings)
    {
        var texts = new List<string>();
        string? structure = null;
        PaymentReference? reference = null;
        foreach (var structured in remittance.All("Strd"))
        {
            if (structured.Find("CdtrRefInf") is { } creditor && creditor.Value("Ref") is { } text)
            {
                var issuer = creditor.Value("Tp/Issr") ?? creditor.Value("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry");
                var known = Reference(text);
                if (known is null && issuer is "BBA" or "ISO")
                {
                    findings.Add(BankRules.Reference, creditor.Line, text);
                }

                structure ??= issuer ?? "SCOR";
                reference ??= known;
                texts.Add(text);
            }

            texts.AddRange(structured.All("RfrdDocInf").Select(document => document.Value("Nb")).OfType<string>());
            texts.AddRange(structured.All("AddtlRmtInf").Select(more => more.Text));
        }

        texts.AddRange(remittance.All("Ustrd").Select(line => line.Text));
        var all = string.Join(' ', texts.Where(text => text.Length > 0));
        return all.Length == 0 ? Communication.None : new Communication(all, structure, reference);
    }

    /// <summary>Who issued the reference is told badly as often as well; its check digits tell it better.</summary>
    private static PaymentReference? Reference(string text) =>
        StructuredCommunication.TryParse(text, out var belgian) ? new PaymentReference.Belgian(belgian)
        : CreditorReference.TryParse(text, out var international) ? new PaymentReference.International(international)
        : null;
}
