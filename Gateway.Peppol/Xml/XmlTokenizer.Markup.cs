using System.Buffers;
using System.Text;

namespace Gateway.Peppol.Xml;

/// <summary>Everything that begins with <c>&lt;!</c> or <c>&lt;?</c>.</summary>
internal sealed partial class XmlTokenizer
{
    private static readonly SearchValues<byte> EncodingNameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"u8);

    private ReadOnlySpan<byte> Rest => bytes.AsSpan(at, end - at);

    private XmlToken ReadDeclarationLike()
    {
        if (Rest.StartsWith("<!--"u8))
        {
            return ReadComment();
        }

        if (depth > 0 && Rest.StartsWith("<![CDATA["u8))
        {
            return ReadCData();
        }

        throw Fault(Rest.StartsWith("<!DOCTYPE"u8) ? XmlFault.DocumentType : XmlFault.Markup);
    }

    private XmlToken ReadComment()
    {
        at += "<!--".Length;
        var dashes = Rest.IndexOf("--"u8);
        if (dashes < 0)
        {
            at = end;
            throw Fault(XmlFault.Truncated);
        }

        Characters(at, dashes);
        at += dashes + 2;
        Expect('>', XmlFault.Markup);
        return XmlToken.Comment;
    }

    private XmlToken ReadCData()
    {
        at += "<![CDATA[".Length;
        var close = Rest.IndexOf("]]>"u8);
        if (close < 0)
        {
            at = end;
            throw Fault(XmlFault.Truncated);
        }

        Characters(at, close);
        at += close + 3;
        return XmlToken.CData;
    }

    private XmlToken ReadInstruction()
    {
        at += 2;
        var start = at;
        var target = bytes.AsSpan(at, NameHere());
        if (Ascii.EqualsIgnoreCase(target, "xml"u8) || target.Contains((byte)':'))
        {
            throw Fault(XmlFault.Markup);
        }

        at += target.Length;
        if (!Rest.StartsWith("?>"u8))
        {
            SkipSpaceOr(XmlFault.Markup);
        }

        var close = Rest.IndexOf("?>"u8);
        if (close < 0)
        {
            at = end;
            throw Fault(XmlFault.Truncated);
        }

        at += close + 2;
        Characters(start, at - 2 - start);
        return XmlToken.Instruction;
    }

    /// <summary>Characters without references, where only line ends may have to be normalised.</summary>
    private void Characters(int start, int length)
    {
        Start = start;
        Length = length;
        IsPlain = !bytes.AsSpan(start, length).Contains((byte)'\r');
    }

    /// <summary>The XML declaration (section 2.8), which may only be the very first bytes.</summary>
    private void ReadDeclaration()
    {
        if (!Rest.StartsWith("<?xml"u8) || !XmlCharacters.IsSpace(Peek(5)))
        {
            return;
        }

        at += "<?xml".Length;
        AttributeCount = 0;
        while (SkipSpace() && Peek(0) != '?')
        {
            ReadAttribute(parted: true);
        }

        Expect('?', XmlFault.Markup);
        Expect('>', XmlFault.Markup);
        if (!IsDeclaration(Attributes))
        {
            throw Fault(XmlFault.Markup);
        }
    }

    /// <summary>Version 1.0, then perhaps an encoding, then perhaps standalone, in this order.</summary>
    private bool IsDeclaration(ReadOnlySpan<XmlAttributeRange> given)
    {
        if (given.IsEmpty || !Named(given[0], "version"u8) || !Value(given[0]).SequenceEqual("1.0"u8))
        {
            return false;
        }

        given = given[1..];
        if (!given.IsEmpty && Named(given[0], "encoding"u8) && IsEncodingName(Value(given[0])))
        {
            given = given[1..];
        }

        if (!given.IsEmpty && Named(given[0], "standalone"u8)
            && (Value(given[0]).SequenceEqual("yes"u8) || Value(given[0]).SequenceEqual("no"u8)))
        {
            given = given[1..];
        }

        return given.IsEmpty;
    }

    private static bool IsEncodingName(ReadOnlySpan<byte> name) =>
        !name.IsEmpty && char.IsAsciiLetter((char)name[0])
        && !name.ContainsAnyExcept(EncodingNameCharacters);

    private bool Named(XmlAttributeRange attribute, ReadOnlySpan<byte> name) =>
        bytes.AsSpan(attribute.Name, attribute.NameLength).SequenceEqual(name);

    private ReadOnlySpan<byte> Value(XmlAttributeRange attribute) =>
        bytes.AsSpan(attribute.Value, attribute.ValueLength);
}
