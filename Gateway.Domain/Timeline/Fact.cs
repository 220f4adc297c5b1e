using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Domain.Timeline;

/// <summary>
/// One line of an object's timeline. Facts are only added; each carries the hash of the one before, so a fact that
/// was changed or removed shows. The hash covers every field.
/// </summary>
public sealed record Fact
{
    /// <summary>What the object is: <c>invoice</c>, <c>client</c>.</summary>
    public required string ObjectType { get; init; }

    public required Guid ObjectId { get; init; }

    /// <summary>1, 2, 3 … within the object.</summary>
    public required int Sequence { get; init; }

    /// <summary>To the millisecond, which every database keeps.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: an API key, a member of staff, a job.</summary>
    public required string Actor { get; init; }

    /// <summary>One of <see cref="FactKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The particulars, as JSON.</summary>
    public required string Data { get; init; }

    /// <summary>SHA-256 in hexadecimal of the bytes that prove it: a document sent, a receipt.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>The hash of the fact before; empty on the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 in hexadecimal over all of the above.</summary>
    public required string Hash { get; init; }

    /// <summary>The fact that follows another, or the first of an object.</summary>
    public static Fact After(Fact? previous, FactDraft draft)
    {
        var fact = new Fact
        {
            ObjectType = draft.ObjectType,
            ObjectId = draft.ObjectId,
            Sequence = (previous?.Sequence ?? 0) + 1,
            At = DateTimeOffset.FromUnixTimeMilliseconds(draft.At.ToUnixTimeMilliseconds()),
            Actor = draft.Actor,
            Kind = draft.Kind,
            Data = draft.Data,
            EvidenceHash = draft.EvidenceHash,
            PreviousHash = previous?.Hash ?? "",
            Hash = "",
        };
        return fact with { Hash = fact.ComputeHash() };
    }

    /// <summary>Whether the fact is as it was written and follows the one before.</summary>
    public bool Follows(Fact? previous) =>
        Sequence == (previous?.Sequence ?? 0) + 1
        && PreviousHash == (previous?.Hash ?? "")
        && Hash == ComputeHash();

    private string ComputeHash()
    {
        // A length before each field: no two different facts can give the same bytes.
        var text = new StringBuilder();
        foreach (var field in (string[])
            [
                ObjectType, ObjectId.ToString(), Sequence.ToString(CultureInfo.InvariantCulture),
                At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                Actor, Kind, Data, EvidenceHash ?? "", PreviousHash,
            ])
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
