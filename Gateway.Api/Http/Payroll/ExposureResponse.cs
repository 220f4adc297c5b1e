namespace Gateway.Api.Http.Payroll;

/// <summary>Wages that were paid and that no money of a client covers yet.</summary>
internal sealed record ExposureResponse
{
    /// <summary>The day at whose end all of this holds.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The dated row of the guarantee policy that the provision was computed by.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether finance confirmed that row.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>By currency.</summary>
    public required IReadOnlyList<ExposureSum> Totals { get; init; }

    /// <summary>By currency and age after the due date, youngest first.</summary>
    public required IReadOnlyList<ExposureAge> Ages { get; init; }

    public required IReadOnlyList<ExposureItem> Items { get; init; }

    /// <summary>Give it as <c>cursor</c> to read on; absent at the end.</summary>
    public string? Next { get; init; }
}
