using System.ComponentModel.DataAnnotations;
using Gateway.Domain.LegalRecovery;
using Gateway.Recovery.Correspondence.Dossiers;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>A paper to keep: PDF, PNG, JPEG, XML or text, of at most 10 MiB.</summary>
internal sealed record ExhibitRequest
{
    public required ExhibitKind Kind { get; init; }

    /// <summary>A plain name that ends as what the file is: <c>contract.pdf</c>.</summary>
    [MaxLength(ExhibitCheck.FileNameLengthMax)]
    public required string FileName { get; init; }

    /// <summary>The bytes in base64. What they are decides, not the name.</summary>
    public required byte[] Content { get; init; }

    [MaxLength(ExhibitCheck.DescriptionLengthMax)]
    public string? Description { get; init; }
}
