using Gateway.Peppol.Validation.Documents;

namespace Gateway.Peppol.Validation.Structure;

/// <summary>
/// Judges a document as the UBL 2.1 schemas do: elements, order, how often, datatypes, attributes. Goes on after a
/// violation, so that all of them are told. The content of an extension is judged where UBL knows it and passed over
/// where not; the inside of an XML signature is not judged: it has its own verification.
/// </summary>
internal static class StructureCheck
{
    public static void Run(DocumentTree tree, StructureFindings findings)
    {
        if (tree.Type == DocumentType.Unknown)
        {
            findings.Add(StructureFault.NotADocument, tree.Root);
        }

        for (var index = 0; index < tree.Count; index++)
        {
            var node = tree[index];
            if (node.Name == ElementName.Unknown)
            {
                continue;
            }

            var datatype = StructureTable.DatatypeOf(node.Name);
            if (datatype != Datatype.None)
            {
                CheckLeaf(node, datatype, findings);
            }
            else if (StructureTable.ContentOf(node.Name) is { } content)
            {
                CheckTree(node, content, findings);
            }
            else
            {
                index = LastWithin(tree, index);
            }
        }
    }

    private static void CheckLeaf(Node node, Datatype datatype, StructureFindings findings)
    {
        if (node.HasChildren)
        {
            findings.Add(StructureFault.ChildOfLeaf, node);
        }
        else if (!Datatypes.IsValue(datatype, node.Text))
        {
            findings.AddDatatype(node, datatype);
        }

        var required = Datatypes.Required(datatype);
        var isMissing = required != AttributeName.Unknown;
        foreach (ref readonly var attribute in node.Attributes)
        {
            isMissing &= attribute.Name != required;
            CheckAttribute(node, datatype, attribute, findings);
        }

        if (isMissing)
        {
            findings.AddAttribute(StructureFault.MissingAttribute, node, AttributeNames.TextOf(required));
        }
    }

    private static void CheckAttribute(
        Node node, Datatype datatype, in AttributeData attribute, StructureFindings findings)
    {
        if (attribute.Name == AttributeName.XsiLocation)
        {
            return;
        }

        if (!Datatypes.Allows(datatype, attribute.Name))
        {
            findings.AddAttribute(StructureFault.UnknownAttribute, node, node.Document.NameOf(attribute));
        }
        else if (!Datatypes.IsAttributeValue(attribute.Name, node.Document.ValueOf(attribute)))
        {
            findings.AddAttribute(StructureFault.NotTheAttributeType, node, AttributeNames.TextOf(attribute.Name));
        }
    }

    private static void CheckTree(Node node, ContentModel content, StructureFindings findings)
    {
        if (node.Flags.Has(NodeFlags.HasWords))
        {
            findings.Add(StructureFault.StrayText, node);
        }

        foreach (ref readonly var attribute in node.Attributes)
        {
            CheckAttribute(node, Datatype.None, attribute, findings);
        }

        if (content.IsOpen)
        {
            CheckExtension(node, findings);
            return;
        }

        CheckChildren(node, content, findings);
        foreach (var particle in content.Required)
        {
            if (!node.Child(particle.Element).Exists)
            {
                findings.AddMissing(node, particle.Element);
            }
        }
    }

    /// <summary>
    /// Children are nearly always in order, so each is looked for from where the one before was found. One that stands
    /// too late is told once and does not move that place, so that the rest is not blamed for it.
    /// </summary>
    private static void CheckChildren(Node node, ContentModel content, StructureFindings findings)
    {
        var particles = content.Particles;
        var place = 0;
        var isTaken = false;
        for (var child = node.FirstChild; child.Exists; child = child.NextSiblingOfAnyName)
        {
            var name = child.Name;
            var found = place;
            while (found < particles.Length && particles[found].Element != name)
            {
                found++;
            }

            if (name == ElementName.Unknown || found == particles.Length)
            {
                findings.Add(FaultOf(name, particles, place), child);
            }
            else
            {
                if (found == place && isTaken && !particles[place].IsRepeatable)
                {
                    findings.Add(StructureFault.TooOften, child);
                }

                place = found;
                isTaken = true;
            }
        }
    }

    private static StructureFault FaultOf(ElementName name, Particle[] particles, int place)
    {
        for (var earlier = 0; earlier < place && name != ElementName.Unknown; earlier++)
        {
            if (particles[earlier].Element == name)
            {
                return StructureFault.OutOfOrder;
            }
        }

        return StructureFault.UnknownChild;
    }

    private static void CheckExtension(Node node, StructureFindings findings)
    {
        var child = node.FirstChild;
        if (!child.Exists || child.NextSiblingOfAnyName.Exists || child.Flags.Has(NodeFlags.CannotExtend))
        {
            findings.Add(StructureFault.Extension, node);
        }
    }

    /// <summary>The last element inside the one given, or itself.</summary>
    private static int LastWithin(DocumentTree tree, int index)
    {
        for (var node = tree[index]; node.Exists; node = node.Parent)
        {
            if (node.NextSiblingOfAnyName is { Exists: true } next)
            {
                return next.Index - 1;
            }
        }

        return tree.Count - 1;
    }
}
