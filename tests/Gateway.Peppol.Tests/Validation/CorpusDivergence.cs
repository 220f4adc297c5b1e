namespace Gateway.Peppol.Tests.Validation;

/// <summary>A document on which our verdict is not the official one.</summary>
internal sealed record CorpusDivergence(string File, string[] Missing, string[] Extra)
{
    public override string ToString() =>
        $"{File}: {string.Join(' ', Missing.Select(rule => $"-{rule}").Concat(Extra.Select(rule => $"+{rule}")))}";
}
