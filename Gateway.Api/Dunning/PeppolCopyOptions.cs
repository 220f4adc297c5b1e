using System.ComponentModel.DataAnnotations;
using Gateway.Peppol.AccessPoint;

namespace Gateway.Api.Dunning;

/// <summary>
/// Copies of reminders over Peppol. Section <c>Dunning:PeppolCopies</c>. The letter stays the reminder: terms run from
/// it, and it alone is proof.
/// </summary>
internal sealed class PeppolCopyOptions : IValidatableObject
{
    public const string Section = "Dunning:PeppolCopies";

    /// <summary>Whether companies and public bodies get a copy, as UBL, where their access point takes one.</summary>
    /// <value>False.</value>
    public bool Enabled { get; set; }

    /// <summary>
    /// The document types under which a receiver may announce it, all of one customization, with or without their
    /// scheme: <c>urn:oasis:names:specification:ubl:schema:xsd:Reminder-2::Reminder##customization::2.1</c>.
    /// </summary>
    /// <value>None: the network has no BIS for reminders, so the names are those agreed with who receives them.</value>
    public string[] DocumentTypes { get; set; } = [];

    /// <summary>The process it belongs to, without its scheme.</summary>
    /// <value>None.</value>
    public string Process { get; set; } = "";

    /// <summary>Null where no copies are made.</summary>
    internal ReminderTypes? Types => Enabled ? ReminderTypes.TryRead(DocumentTypes, Process, out _) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Enabled && ReminderTypes.TryRead(DocumentTypes, Process, out var why) is null)
        {
            yield return new ValidationResult($"{Section}: {why}", [nameof(DocumentTypes)]);
        }
    }
}
