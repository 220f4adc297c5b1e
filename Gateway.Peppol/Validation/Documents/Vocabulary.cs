using System.Buffers.Binary;
using System.Text;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>
/// Every element of UBL 2.1 that an invoice or a credit note can have, as a number, found from the bytes of a
/// document without making a string. Built once from the structure table; read-only afterwards.
/// </summary>
internal static class Vocabulary
{
    /// <summary>Names that official rules speak of although UBL has no such element.</summary>
    private static readonly string[] OutsideUbl = ["cbc:ValidityPeriod", "cbc:PriceList", "cbc:TierRange"];

    private static readonly string[] Texts = [.. Names()];
    private static readonly (int Namespace, byte[] Local)[] Entries = [.. Texts.Select(Entry)];
    private static readonly ushort[] Slots = FillSlots();

    /// <summary>One more than the highest number.</summary>
    public static int Size => Texts.Length;

    public static string TextOf(ElementName name) => Texts[name.Id];

    /// <summary>The element of this name (<c>cbc:ID</c>); throws when there is none: a slip in our tables.</summary>
    public static ElementName Named(string text)
    {
        var local = Encoding.UTF8.GetBytes(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        var name = Find(UblNamespace.Of(text), local);
        return name != ElementName.Unknown
            ? name
            : throw new InvalidOperationException($"UBL 2.1 has no element {text}.");
    }

    /// <summary>The element, or <see cref="ElementName.Unknown"/>.</summary>
    public static ElementName Find(int inNamespace, ReadOnlySpan<byte> local)
    {
        for (var slot = SlotOf(inNamespace, local); Slots[slot] != 0; slot = (slot + 1) % Slots.Length)
        {
            var entry = Entries[Slots[slot]];
            if (entry.Namespace == inNamespace && local.SequenceEqual(entry.Local))
            {
                return new ElementName(Slots[slot]);
            }
        }

        return ElementName.Unknown;
    }

    private static IEnumerable<string> Names() =>
        EmbeddedText.Lines("Validation.Structure.ubl-2.1.txt")
            .SelectMany(line => line.Split(' '))
            .Select(word => word.TrimEnd('?', '*', '+'))
            .Where(word => word.Contains(':', StringComparison.Ordinal) || word is "Invoice" or "CreditNote")
            .Concat(OutsideUbl)
            .Prepend("")
            .Distinct();

    private static (int Namespace, byte[] Local) Entry(string text) =>
        (UblNamespace.Of(text), Encoding.UTF8.GetBytes(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    private static ushort[] FillSlots()
    {
        var slots = new ushort[8192];
        for (var id = 1; id < Entries.Length; id++)
        {
            var slot = SlotOf(Entries[id].Namespace, Entries[id].Local, slots.Length);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) % slots.Length;
            }

            slots[slot] = (ushort)id;
        }

        return slots;
    }

    private static int SlotOf(int inNamespace, ReadOnlySpan<byte> local) => SlotOf(inNamespace, local, Slots.Length);

    /// <summary>Mixes length, first and last eight bytes: enough to part the words of UBL.</summary>
    private static int SlotOf(int inNamespace, ReadOnlySpan<byte> local, int slots)
    {
        ulong head = 0;
        ulong tail = 0;
        if (local.Length >= sizeof(ulong))
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(local);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(local[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var value in local)
            {
                head = (head << 8) | value;
            }
        }

        var mixed = unchecked((head * 0x9E3779B97F4A7C15) ^ ((tail + (ulong)local.Length) * 0xC2B2AE3D27D4EB4F)
            ^ ((ulong)(uint)inNamespace << 57));
        return (int)(unchecked(mixed * 0x9E3779B97F4A7C15) >> 40) & (slots - 1);
    }
}
