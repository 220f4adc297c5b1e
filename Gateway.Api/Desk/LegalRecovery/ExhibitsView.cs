using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>All that the page of the papers of a client shows.</summary>
public sealed record ExhibitsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>Who was looked for.</summary>
    public string Sought { get; init; } = "";

    /// <summary>Whose papers are shown; null where nobody knows which client is meant.</summary>
    public Owner? Client { get; init; }

    public ExhibitForm Form { get; init; } = ExhibitForm.Empty;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Line> Exhibits { get; init; } = [];

    /// <summary>Where those before them are; null where there are none.</summary>
    public string? Next { get; init; }

    /// <summary>A client.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Numbers">Of its invoices that are not paid, to be chosen from.</param>
    public sealed record Owner(ClientId Id, string Name, IReadOnlyList<string> Numbers);

    /// <summary>A paper.</summary>
    public sealed record Line
    {
        public required Guid Id { get; init; }

        public required string FileName { get; init; }

        public required Sentence Kind { get; init; }

        /// <summary>The number of the invoice it is kept at; null for one of the client as a whole.</summary>
        public string? Invoice { get; init; }

        public string? Description { get; init; }

        public required int Octets { get; init; }

        public required Sentence Kept { get; init; }

        /// <summary>Since when it goes into no dossier any more; null while it does.</summary>
        public Sentence? Withdrawn { get; init; }
    }
}
