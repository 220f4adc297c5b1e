using System.Security.Cryptography;
using System.Text;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>Cents that lack on an invoice that was paid.</summary>
internal sealed record OpenCents(ReceivableId Receivable, DocumentId Invoice, string Number, Amount Open)
{
    /// <summary>What a preview is known by: the same receivables with the same cents give the same.</summary>
    public static string MarkOf(IEnumerable<OpenCents> cents) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', cents.Select(one => $"{one.Receivable} {one.Open}")))));
}
