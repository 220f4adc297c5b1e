namespace Gateway.Peppol.Xml;

/// <summary>Attributes of a start tag.</summary>
internal sealed partial class XmlTokenizer
{
    /// <summary>From behind the tag's name to behind its closing bracket.</summary>
    private void ReadAttributes()
    {
        while (true)
        {
            var parted = SkipSpace();
            switch (Peek(0))
            {
                case (byte)'>':
                    at++;
                    IsEmptyElement = false;
                    return;
                case (byte)'/':
                    at++;
                    Expect('>', XmlFault.Markup);
                    IsEmptyElement = true;
                    return;
                default:
                    ReadAttribute(parted);
                    break;
            }
        }
    }

    private void ReadAttribute(bool parted)
    {
        if (at == end)
        {
            throw Fault(XmlFault.Truncated);
        }

        if (!parted)
        {
            throw Fault(XmlFault.Markup);
        }

        if (AttributeCount == attributes.Length)
        {
            throw Fault(XmlFault.TooLarge);
        }

        var nameLength = NameHere();
        var name = at;
        at += nameLength;
        SkipSpace();
        Expect('=', XmlFault.Markup);
        SkipSpace();
        RefuseDoubled(name, nameLength);
        attributes[AttributeCount] = ReadValue(name, nameLength);
        AttributeCount++;
    }

    private XmlAttributeRange ReadValue(int name, int nameLength)
    {
        var quote = Peek(0);
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            throw Fault(at == end ? XmlFault.Truncated : XmlFault.Markup);
        }

        at++;
        var value = at;
        var close = bytes.AsSpan(at, end - at).IndexOf(quote);
        if (close < 0)
        {
            at = end;
            throw Fault(XmlFault.Truncated);
        }

        var content = bytes.AsSpan(value, close);
        var special = content.IndexOfAny("<&\r\n\t"u8);
        if (special >= 0)
        {
            CheckValue(content);
        }

        at = value + close + 1;
        return new XmlAttributeRange(name, nameLength, value, close, special < 0);
    }

    private void CheckValue(ReadOnlySpan<byte> content)
    {
        for (var next = content.IndexOfAny((byte)'<', (byte)'&'); next >= 0;
            next = content.IndexOfAny((byte)'<', (byte)'&'))
        {
            at += next;
            if (content[next] == '<')
            {
                throw Fault(XmlFault.Markup);
            }

            var length = XmlReferences.Length(content[next..]) ?? throw Fault(XmlFault.Entity);
            at += length;
            content = content[(next + length)..];
        }
    }

    private void RefuseDoubled(int name, int nameLength)
    {
        var given = bytes.AsSpan(name, nameLength);
        foreach (var other in Attributes)
        {
            if (other.NameLength == nameLength && given.SequenceEqual(bytes.AsSpan(other.Name, nameLength)))
            {
                throw Fault(XmlFault.DuplicateAttribute);
            }
        }
    }
}
