using System.Runtime.InteropServices;
using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// All rules of one book that say "not used", asked in one walk: the paths from the document element are a tree of
/// states, and each element looks up one step from its parent's state. 700 rules cost as much as a few.
/// </summary>
internal sealed class NotUsedTable
{
    /// <summary>The state of the document element; 0 is the state of everything off the listed paths.</summary>
    public const ushort RootState = 1;

    private const int SlotCount = 8192;

    private readonly uint[] keys = new uint[SlotCount];
    private readonly ushort[] targets = new ushort[SlotCount];
    private readonly List<List<int>> rulesOf = [[], []];
    private readonly List<(ContextPath Place, int Rule)>[] anywhere = new List<(ContextPath, int)>[Vocabulary.Size];
    private readonly Rule[] rules;

    /// <param name="rules">All rules of the book; those that are not of this kind are passed over.</param>
    public NotUsedTable(Rule[] rules)
    {
        this.rules = rules;
        for (var index = 0; index < rules.Length; index++)
        {
            foreach (var row in rules[index].NotUsed)
            {
                Add(row, index);
            }
        }
    }

    /// <summary>The state of an element below one of the given state.</summary>
    public ushort Next(ushort state, ElementName element)
    {
        if (state == 0 || element == ElementName.Unknown)
        {
            return 0;
        }

        var key = Key(state, element);
        var slot = SlotOf(key);
        while (keys[slot] != key)
        {
            if (keys[slot] == 0)
            {
                return 0;
            }

            slot = (slot + 1) % SlotCount;
        }

        return targets[slot];
    }

    /// <summary>The rules that may speak of an element of this state, as indexes; nearly always none.</summary>
    public ReadOnlySpan<int> RulesAt(ushort state) => CollectionsMarshal.AsSpan(rulesOf[state]);

    /// <summary>Whether an element that a row leads to breaks it: one with an attribute needs the attribute.</summary>
    public bool IsBroken(int rule, Node node)
    {
        var attribute = rules[rule].Attribute;
        return attribute == AttributeName.Unknown || node.HasAttribute(attribute);
    }

    /// <summary>The rows that are met anywhere and end in this element.</summary>
    public ReadOnlySpan<(ContextPath Place, int Rule)> Anywhere(ElementName element) =>
        CollectionsMarshal.AsSpan(anywhere[element.Id]);

    private static uint Key(ushort state, ElementName element) => ((uint)state << 16) | element.Id;

    private static int SlotOf(uint key) => (int)(unchecked(key * 0x9E3779B1u) >> 19);

    private void Add(NotUsed row, int rule)
    {
        if (row.IsAnywhere)
        {
            (anywhere[row.Path.Last.Id] ??= []).Add((new ContextPath(row.Path, ContextAnchor.Anywhere), rule));
            return;
        }

        var state = RootState;
        for (var step = 0; step < row.Path.Length; step++)
        {
            state = Next(state, row.Path[step]) is var known and not 0 ? known : NewState(state, row.Path[step]);
        }

        rulesOf[state].Add(rule);
    }

    private ushort NewState(ushort from, ElementName element)
    {
        var key = Key(from, element);
        var slot = SlotOf(key);
        while (keys[slot] != 0)
        {
            slot = (slot + 1) % SlotCount;
        }

        keys[slot] = key;
        targets[slot] = (ushort)rulesOf.Count;
        rulesOf.Add([]);
        return targets[slot];
    }
}
