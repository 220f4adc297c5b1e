using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Invoicing;

/// <summary>The card that was used.</summary>
internal sealed record CardFields
{
    /// <summary>The last four to six digits; a whole card number is never taken.</summary>
    [MaxLength(10)]
    public required string LastDigits { get; init; }

    public string? Holder { get; init; }

    /// <summary>VISA, MASTERCARD, BANCONTACT.</summary>
    [MaxLength(30)]
    public string? Network { get; init; }
}
