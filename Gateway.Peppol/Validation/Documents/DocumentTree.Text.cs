using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Validation.Documents;

/// <summary>Reading texts and attributes into the arrays.</summary>
internal sealed partial class DocumentTree
{
    private static int Resolve(ReadOnlySpan<byte> raw, Span<byte> into, XmlToken token, bool isPlain)
    {
        if (isPlain)
        {
            raw.CopyTo(into);
            return raw.Length;
        }

        return token == XmlToken.CData
            ? XmlReferences.NormaliseLineEnds(raw, into)
            : XmlReferences.Resolve(raw, into, isAttribute: false);
    }

    /// <summary>
    /// Text belongs to the element that is open. Most texts are one piece without references and stay where they
    /// are; pieces parted by comments or CDATA are put together in the side buffer.
    /// </summary>
    private void TakeText(XmlToken token)
    {
        if (tokenizer.Length == 0)
        {
            return;
        }

        ref var node = ref nodes[open];
        var raw = bytes.AsSpan(tokenizer.Start, tokenizer.Length);
        var isFirst = !node.Flags.Has(NodeFlags.HasText);
        if (raw.ContainsAnyExcept(" \t\r\n"u8))
        {
            node.Flags |= NodeFlags.HasWords;
        }

        if (!isFirst && !textGoesOn)
        {
            node.Flags |= NodeFlags.HasSeveralTexts;
        }

        textGoesOn = true;
        node.Flags |= NodeFlags.HasText;
        if (node.Flags.Has(NodeFlags.HasChildren))
        {
            return;
        }

        if (isFirst && tokenizer.IsPlain)
        {
            node.Text = tokenizer.Start;
            node.TextLength = tokenizer.Length;
            return;
        }

        Append(ref node, raw, token);
    }

    private void Append(ref NodeData node, ReadOnlySpan<byte> raw, XmlToken token)
    {
        if (!node.Flags.Has(NodeFlags.IsResolved))
        {
            node.Flags |= NodeFlags.IsResolved;
            var there = bytes.AsSpan(node.Text, node.TextLength);
            there.CopyTo(Room(there.Length));
            node.Text = resolvedLength;
            resolvedLength += there.Length;
        }

        var length = Resolve(raw, Room(raw.Length), token, tokenizer.IsPlain);
        resolvedLength += length;
        node.TextLength += length;
    }

    /// <summary>Free space in the side buffer. What is resolved is never longer than what it was made of.</summary>
    private Span<byte> Room(int length)
    {
        if (resolved.Length - resolvedLength < length)
        {
            Array.Resize(ref resolved, Math.Max(resolvedLength + length, Math.Max(resolved.Length * 2, 1024)));
        }

        return resolved.AsSpan(resolvedLength);
    }

    private void TakeAttributes()
    {
        var given = tokenizer.Attributes;
        var ordinary = 0;
        foreach (var attribute in given)
        {
            var name = bytes.AsSpan(attribute.Name, attribute.NameLength);
            if (!name.StartsWith("xmlns"u8) || !Declare(name, attribute))
            {
                ordinary++;
            }
        }

        if (ordinary == 0)
        {
            return;
        }

        foreach (var attribute in given)
        {
            TakeAttribute(bytes.AsSpan(attribute.Name, attribute.NameLength), attribute);
        }
    }

    /// <summary>Whether it is a namespace declaration.</summary>
    private bool Declare(ReadOnlySpan<byte> name, XmlAttributeRange attribute)
    {
        if (name.Length > 5 && name[5] != ':')
        {
            return false;
        }

        var prefix = name.Length > 5 ? Split(name).Local : default;
        var start = attribute.Name + attribute.NameLength - prefix.Length;
        return scope.Declare(start, prefix, Value(attribute)) ? true : throw Fault(XmlFault.Namespace);
    }

    private void TakeAttribute(ReadOnlySpan<byte> name, XmlAttributeRange range)
    {
        if (name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':'))
        {
            return;
        }

        if (AttributeCount == attributes.Length)
        {
            Array.Resize(ref attributes, AttributeCount * 2);
        }

        ref var attribute = ref attributes[AttributeCount];
        attribute.Name = AttributeNamed(name);
        attribute.Tag = range.Name;
        attribute.TagLength = range.NameLength;
        attribute.IsResolved = !range.IsPlain;
        attribute.Value = range.IsPlain ? range.Value : resolvedLength;
        attribute.ValueLength = Value(range).Length;
        resolvedLength += range.IsPlain ? 0 : attribute.ValueLength;
        attributesSeen |= 1UL << (int)attribute.Name;
        AttributeCount++;
    }

    /// <summary>The value as it is meant; where it needs resolving it lies at the end of the side buffer.</summary>
    private ReadOnlySpan<byte> Value(XmlAttributeRange range)
    {
        var raw = bytes.AsSpan(range.Value, range.ValueLength);
        return range.IsPlain
            ? raw
            : Room(raw.Length)[..XmlReferences.Resolve(raw, Room(raw.Length), isAttribute: true)];
    }

    private AttributeName AttributeNamed(ReadOnlySpan<byte> name)
    {
        if (!name.Contains((byte)':'))
        {
            return AttributeNames.Find(name);
        }

        var parts = Split(name);
        var inNamespace = scope.Resolve(parts.Prefix, bytes) ?? throw Fault(XmlFault.Namespace);
        RefuseDoubled(name, parts);
        return inNamespace == UblNamespace.Xsi ? AttributeNames.FindXsi(parts.Local) : AttributeName.Unknown;
    }

    /// <summary>
    /// Two prefixes for one namespace must not give one attribute twice (Namespaces in XML, section 6.3).
    /// </summary>
    private void RefuseDoubled(ReadOnlySpan<byte> name, QualifiedName parts)
    {
        foreach (var other in tokenizer.Attributes)
        {
            var text = bytes.AsSpan(other.Name, other.NameLength);
            if (text.SequenceEqual(name) || !text.Contains((byte)':'))
            {
                continue;
            }

            var otherParts = Split(text);
            if (otherParts.Local.SequenceEqual(parts.Local) && scope.AreSame(otherParts.Prefix, parts.Prefix, bytes))
            {
                throw Fault(XmlFault.DuplicateAttribute);
            }
        }
    }
}
