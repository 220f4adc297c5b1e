using Gateway.Domain.Invoicing;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>How and when it is to be paid.</summary>
public static partial class UblReader
{
    /// <summary>BT-9 of a credit note, and of invoices that put it there too.</summary>
    private static DateOnly? PaymentDueDate(UblElement root) =>
        root.Children(Cac + "PaymentMeans")
            .Select(means => means.Date(Cbc + "PaymentDueDate", "BT-9"))
            .FirstOrDefault(date => date is not null);

    /// <summary>
    /// BG-16. What is paid with is known by the account that is given, and for want of one by the code.
    /// </summary>
    private static PaymentMeans PaymentMeansOf(UblElement means)
    {
        var code = means.RequiredCode(Cbc + "PaymentMeansCode", "BT-81");
        return WayToPay(means, code) with
        {
            Text = means.Child(Cbc + "PaymentMeansCode")?.Attribute("name"),
            Reference = means.Code(Cbc + "PaymentID"),
        };
    }

    private static PaymentMeans WayToPay(UblElement means, string code)
    {
        if (means.Child(Cac + "PayeeFinancialAccount") is { } account && account.Code(Cbc + "ID") is { } number)
        {
            var bank = account.Child(Cac + "FinancialInstitutionBranch");
            return new PaymentMeans.CreditTransfer(number, account.Text(Cbc + "Name"), bank?.Code(Cbc + "ID"))
            {
                Code = code,
            };
        }

        if (means.Child(Cac + "CardAccount") is { } card && card.Code(Cbc + "PrimaryAccountNumberID") is { } digits)
        {
            var read = new PaymentMeans.Card(digits, card.Text(Cbc + "HolderName")) { Code = code };
            return card.Code(Cbc + "NetworkID") is { } network ? read with { Network = network } : read;
        }

        var mandate = means.Child(Cac + "PaymentMandate");
        return mandate is not null || code is "49" or "59"
            ? new PaymentMeans.DirectDebit(
                mandate?.Code(Cbc + "ID"),
                mandate?.Child(Cac + "PayerFinancialAccount")?.Code(Cbc + "ID")) { Code = code }
            : new PaymentMeans.Other { Code = code };
    }
}
