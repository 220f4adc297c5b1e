using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// A rule book laid out for running: for each element name, the contexts that may take it, in their order.
/// </summary>
internal sealed class RuleProgram
{
    private readonly Entry[][] byElement = new Entry[Vocabulary.Size][];

    public RuleProgram(RuleBook book)
    {
        Book = book;
        Rules = [.. book.Rules];
        NotUsed = new NotUsedTable(Rules);
        SetOf = new RuleSet[Rules.Length];
        var known = book.Patterns.SelectMany(pattern => pattern.Contexts).ToHashSet();
        if (Rules.FirstOrDefault(rule => !known.Contains(rule.Context)) is { } stray)
        {
            throw new InvalidOperationException($"No pattern has the context of {stray.Id}.");
        }

        var entries = Entries().ToArray();
        var general = entries.Where(entry => entry.Element is null).ToArray();
        var special = entries.Where(entry => entry.Element is not null).ToLookup(entry => entry.Element!.Value.Id);
        for (ushort id = 0; id < byElement.Length; id++)
        {
            var name = new ElementName(id);
            byElement[id] =
            [
                .. special[id].Concat(general.Where(entry => entry.Context.MayTake(name)))
                    .OrderBy(entry => entry.Pattern)
                    .ThenBy(entry => entry.Rank),
            ];
        }
    }

    public RuleBook Book { get; }

    public Rule[] Rules { get; }

    public RuleSet[] SetOf { get; }

    public NotUsedTable NotUsed { get; }

    public Entry[] For(ElementName element) => byElement[element.Id];

    private IEnumerable<Entry> Entries()
    {
        var rulesOf = Enumerable.Range(0, Rules.Length).ToLookup(index => Rules[index].Context);
        for (var number = 0; number < Book.Patterns.Count; number++)
        {
            var pattern = Book.Patterns[number];
            for (var rank = 0; rank < pattern.Contexts.Length; rank++)
            {
                var context = pattern.Contexts[rank];
                int[] all = [.. rulesOf[context]];
                int[] asked = [.. all.Where(index => Rules[index].NotUsed.Count == 0)];
                Array.ForEach(all, index => SetOf[index] = pattern.Set);
                if (all.Length == 0)
                {
                    continue;
                }

                if (context.Paths.Length == 0)
                {
                    yield return new Entry(number, rank, null, default, context, asked);
                }

                foreach (var path in context.Paths)
                {
                    yield return new Entry(number, rank, path.Steps.Last, path, context, asked);
                }
            }
        }
    }

    /// <summary>One place of one context.</summary>
    internal sealed class Entry(
        int pattern, int rank, ElementName? element, ContextPath place, RuleContext context, int[] rules)
    {
        private readonly ElementName parent =
            element is not null && place.Steps.Length > 1 ? place.Steps[place.Steps.Length - 2] : ElementName.Unknown;

        private readonly bool isToldByParent =
            element is null || (place.Steps.Length <= 2 && place.Anchor == ContextAnchor.Anywhere);

        public int Pattern => pattern;

        public int Rank => rank;

        /// <summary>Null for any element.</summary>
        public ElementName? Element => element;

        public RuleContext Context => context;

        public int[] Rules => rules;

        /// <summary>The element's name is right already; most others are told by the name of the parent.</summary>
        public bool Takes(Node node, ElementName parentName) =>
            (parent == ElementName.Unknown || parent == parentName)
            && (isToldByParent || place.Leads(node))
            && context.IsMetBy(node);
    }
}
