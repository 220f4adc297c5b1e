using Gateway.Recovery.Correspondence.Dossiers;
using Gateway.Recovery.Correspondence.Pdf;

namespace Gateway.Api.LegalRecovery;

/// <summary>What the one PDF of a dossier is made of, as it is collected.</summary>
/// <param name="attachedOctetsMax">Room for files inside of it.</param>
internal sealed class DossierWhole(int attachedOctetsMax)
{
    private readonly List<PdfAttachment> attachments = [];
    private int room = attachedOctetsMax;

    public List<DossierPart> Parts { get; } = [];

    public IReadOnlyList<PdfAttachment> Attachments => attachments;

    /// <summary>What has no room lies in the archive alone; smaller ones after it may still have.</summary>
    public void Attach(PdfAttachment one)
    {
        if (one.Content.Length <= room)
        {
            room -= one.Content.Length;
            attachments.Add(one);
        }
    }
}
