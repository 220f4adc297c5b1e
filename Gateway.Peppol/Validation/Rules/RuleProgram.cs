using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>
/// A rule book laid out for running: for each element name, the contexts that may take it, in their order.
/// </summary>
internal sealed class RuleProgram
{
    private readonly DocumentCondition[] conditions;
    private readonly Entry[][] general;
    private readonly Entry[][] conditional;

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

        conditions =
        [
            .. Rules.Select(rule => rule.Context.DocumentCondition).OfType<DocumentCondition>().Distinct(),
        ];
        if (conditions.Length > DocumentGates.ConditionsMax)
        {
            throw new InvalidOperationException($"{book.Peppol} asks {conditions.Length} conditions of a document.");
        }

        var entries = Entries().ToLookup(entry => book.Patterns[entry.Pattern].IsConditional);
        general = ByElement([.. entries[false]]);
        conditional = ByElement([.. entries[true]]);
    }

    public RuleBook Book { get; }

    public Rule[] Rules { get; }

    public RuleSet[] SetOf { get; }

    public NotUsedTable NotUsed { get; }

    public Entry[] For(ElementName element) => general[element.Id];

    /// <summary>The contexts of patterns that stand on conditions alone.</summary>
    public Entry[] ConditionalFor(ElementName element) => conditional[element.Id];

    /// <summary>Which conditions the document meets.</summary>
    public DocumentGates GatesOf(DocumentTree document)
    {
        var gates = DocumentGates.None;
        for (var index = 0; index < conditions.Length; index++)
        {
            gates = conditions[index].IsMetBy(document) ? gates.With(index) : gates;
        }

        return gates;
    }

    /// <summary>In the order of their patterns, and in it of their ranks.</summary>
    private static Entry[][] ByElement(Entry[] entries)
    {
        var anyElement = entries.Where(entry => entry.Element is null).ToArray();
        var special = entries.Where(entry => entry.Element is not null).ToLookup(entry => entry.Element!.Value.Id);
        return
        [
            .. Enumerable.Range(0, Vocabulary.Size).Select(id => new ElementName((ushort)id)).Select(name =>
                special[name.Id].Concat(anyElement.Where(entry => entry.Context.MayTake(name)))
                    .OrderBy(entry => entry.Pattern)
                    .ThenBy(entry => entry.Rank)
                    .ToArray()),
        ];
    }

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

                var gate = context.DocumentCondition is { } condition ? Array.IndexOf(conditions, condition) : -1;
                if (context.Paths.Length == 0)
                {
                    yield return new Entry(number, rank, null, default, context, asked) { Gate = gate };
                }

                foreach (var path in context.Paths)
                {
                    yield return new Entry(number, rank, path.Steps.Last, path, context, asked) { Gate = gate };
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

        /// <summary>The number of the condition on the document; below zero for none.</summary>
        public required int Gate { get; init; }

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
