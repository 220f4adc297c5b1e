using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Problems;

/// <summary>An occurrence of a problem, before it is put into a language.</summary>
internal sealed record Problem(ProblemType Type)
{
    /// <summary>What is particular to this occurrence; without it the remedy of its type stands.</summary>
    public Sentence? Detail { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Where JSON broke off, counted from one.</summary>
    public (long Line, long Position)? Location { get; init; }

    /// <summary>The address of what stands in the way or was meant: the invoice that has the reference
    /// already.</summary>
    public string? Related { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public static Problem Of(ProblemType type) => new(type);

    /// <summary>What is there already, or what came meanwhile, stands in the way: it says which.</summary>
    public static Problem Conflict(Sentence why) => new(ProblemTypes.Conflict) { Detail = why };

    /// <summary>A request that is JSON but not what the contract wants.</summary>
    public static Problem Invalid(IReadOnlyList<Finding> findings) =>
        new(ProblemTypes.InvalidRequest) { Findings = findings };

    /// <summary>A document that the rules of business, law or the norm refuse.</summary>
    public static Problem Refused(IReadOnlyList<Finding> findings) =>
        new(ProblemTypes.DocumentRefused) { Findings = findings };

    public static Problem Malformed(long line, long position) => new(ProblemTypes.MalformedJson)
    {
        Location = (line, position),
        Detail = new Sentence(
            "Le JSON est interrompu ou mal formé à la ligne {0}, octet {1}.",
            "De JSON is onderbroken of misvormd op regel {0}, byte {1}.",
            "Das JSON ist in Zeile {0}, Byte {1} abgebrochen oder fehlerhaft.",
            "The JSON breaks off or is malformed at line {0}, byte {1}.").With(line, position),
    };

    public static Problem TooLarge(long bytesMax) => new(ProblemTypes.TooLarge)
    {
        Detail = new Sentence(
            "Cette adresse accepte au plus {0} octets.",
            "Dit adres neemt hoogstens {0} bytes aan.",
            "Diese Adresse nimmt höchstens {0} Bytes an.",
            "This address takes at most {0} bytes.").With(bytesMax),
    };
}
