using Gateway.Peppol.Envelope;

namespace Gateway.Peppol.AccessPoint;

/// <summary>
/// Under what names the network may know a reminder of ours. Peppol has no BIS for it, so the names are agreed between
/// those who exchange it: one document has one customization, which may be announced under several document types.
/// </summary>
public sealed class ReminderTypes
{
    private const string RootNamespace = "urn:oasis:names:specification:ubl:schema:xsd:Reminder-2";
    private const string RootName = "Reminder";

    private ReminderTypes(IReadOnlyList<DocumentTypeId> documentTypes, ProcessId process) =>
        (DocumentTypes, Process) = (documentTypes, process);

    /// <summary>At least one, in the order in which a receiver is asked about them.</summary>
    public IReadOnlyList<DocumentTypeId> DocumentTypes { get; }

    public ProcessId Process { get; }

    /// <summary>What the document says of itself.</summary>
    public string Customization => DocumentTypes[0].Customization;

    /// <summary>Null, with the reason, when they are no names of a UBL Reminder.</summary>
    /// <param name="documentTypes">Each with or without its scheme.</param>
    /// <param name="process">The value, without its scheme.</param>
    /// <param name="why">What is wrong; empty when nothing is.</param>
    public static ReminderTypes? TryRead(IReadOnlyList<string> documentTypes, string process, out string why)
    {
        ArgumentNullException.ThrowIfNull(documentTypes);
        ArgumentNullException.ThrowIfNull(process);
        var types = documentTypes.Select(Read).OfType<DocumentTypeId>().ToList();
        var processId = ProcessId.TryCreate(ProcessId.Scheme, process);
        why = types.Count == 0 || types.Count < documentTypes.Count
                ? $"Each names a UBL Reminder: {RootNamespace}::{RootName}##customization::version."
            : types.Exists(type => type.Customization != types[0].Customization)
                ? "All have one customization: the document names it."
            : processId is null ? "The process is missing, or is none."
            : "";
        return why.Length == 0 ? new ReminderTypes(types, processId!) : null;
    }

    private static DocumentTypeId? Read(string text) =>
        (DocumentTypeId.TryParse(text) ?? DocumentTypeId.TryCreate(DocumentTypeId.ExactScheme, text))
            is { RootNamespace: RootNamespace, RootName: RootName } type
            ? type
            : null;
}
