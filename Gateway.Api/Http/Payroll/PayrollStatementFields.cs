using Gateway.Api.Payroll;
using Gateway.Domain.Banking;

namespace Gateway.Api.Http.Payroll;

/// <summary>The place of a payment in the statements of the bank.</summary>
internal sealed record PayrollStatementFields
{
    public required StatementFormat Format { get; init; }

    /// <summary>The account of the legal entity, as the bank writes it.</summary>
    public required string Account { get; init; }

    public required int Year { get; init; }

    /// <summary>Of the statement within the year; absent where the bank gives none.</summary>
    public int? Number { get; init; }

    /// <summary>The movement within the statement, and its detail where it is one of several.</summary>
    public required string Entry { get; init; }

    public static PayrollStatementFields Of(PayrollStatement statement) => new()
    {
        Format = statement.Format,
        Account = statement.Account,
        Year = statement.Year,
        Number = statement.Number,
        Entry = statement.Place,
    };
}
