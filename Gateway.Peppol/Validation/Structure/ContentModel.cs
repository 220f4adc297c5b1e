namespace Gateway.Peppol.Validation.Structure;

/// <summary>The children of an element, in their order.</summary>
internal sealed class ContentModel
{
    private ContentModel(Particle[] particles, bool isOpen)
    {
        Particles = particles;
        Required = [.. particles.Where(particle => particle.IsRequired)];
        IsOpen = isOpen;
    }

    public Particle[] Particles { get; }

    public Particle[] Required { get; }

    /// <summary>Exactly one element, of any namespace but that of UBL's extensions.</summary>
    public bool IsOpen { get; }

    public static ContentModel Parse(string text) =>
        text == "any"
            ? new ContentModel([], isOpen: true)
            : new ContentModel([.. text.Split(' ').Select(Particle.Parse)], isOpen: false);
}
