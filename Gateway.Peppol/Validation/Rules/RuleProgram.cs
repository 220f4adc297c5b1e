using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Rules;

/// <summary>A rule book laid out for running: for each element name, the contexts that may take it, in their order.</summary>
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
    internal sealed record Entry(
        int Pattern, int Rank, ElementName? Element, ContextPath Place, RuleContext Context, int[] Rules)
    {
        public bool Takes(Node node) => (Element is null || Place.Leads(node)) && Context.IsMetBy(node);
    }
}
