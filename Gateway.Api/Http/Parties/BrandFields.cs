using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>What a unit adds of its own to the paper of its legal entity.</summary>
internal sealed record BrandFields
{
    /// <summary>PNG or JPEG in base64, at most 512 KiB and 2000 x 2000 pixels, in RGB or grey.</summary>
    public byte[]? Logo { get; init; }

    [WrittenAs(WrittenAs.Colour)]
    public string? Colour { get; init; }

    /// <summary>A sentence at the foot of the invoice.</summary>
    [MaxLength(500)]
    public string? Words { get; init; }

    /// <summary>Whether the invoice shows how much of its price is wages and social contributions. Default:
    /// false.</summary>
    public bool? ShowsWageShare { get; init; }

    public static BrandFields Of(Brand brand) => new()
    {
        Logo = brand.Logo,
        Colour = brand.Colour,
        Words = brand.Words,
        ShowsWageShare = brand.ShowsWageShare,
    };

    public Brand ToDomain() =>
        new() { Logo = Logo, Colour = Colour, Words = Words, ShowsWageShare = ShowsWageShare ?? false };
}
