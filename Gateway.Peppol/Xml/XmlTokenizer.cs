using System.Runtime.CompilerServices;
using Gateway.Domain.Xml;

namespace Gateway.Peppol.Xml;

/// <summary>
/// A forward reader of XML 1.0 over UTF-8 bytes that makes no strings: it says where names, values and texts stand.
/// It accepts what a conforming parser accepts, except document type declarations, and refuses the rest with
/// <see cref="MalformedXmlException"/>. Namespaces are the caller's (<see cref="NamespaceScope"/>). Reused by
/// <see cref="Open"/>; not for several threads.
/// </summary>
internal sealed partial class XmlTokenizer
{
    private readonly XmlAttributeRange[] attributes;
    private readonly (int Start, int Length)[] open;

    private byte[] bytes = [];
    private int at;
    private int end;
    private int depth;
    private bool sawRoot;
    private bool isOneElement;

    public XmlTokenizer(XmlLimits limits)
    {
        attributes = new XmlAttributeRange[limits.AttributesMax];
        open = new (int, int)[limits.DepthMax];
    }

    /// <summary>Where the token's name (a tag) or its characters (all else) begin.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    /// <summary>
    /// The text stands in the bytes as it is meant: no reference to resolve, no line end to normalise.
    /// </summary>
    public bool IsPlain { get; private set; }

    public bool IsEmptyElement { get; private set; }

    /// <summary>The byte behind the token just read.</summary>
    public int Position => at;

    public ReadOnlySpan<XmlAttributeRange> Attributes => attributes.AsSpan(0, AttributeCount);

    private int AttributeCount { get; set; }

    public void Open(Utf8Document document)
    {
        bytes = document.Bytes;
        at = document.Start;
        end = document.Start + document.Length;
        depth = 0;
        sawRoot = isOneElement = false;
        ReadDeclaration();
    }

    /// <summary>Reads again one element of what was read before, whose name stands at <paramref name="tag"/>.</summary>
    public void OpenElement(byte[] source, int tag, int sourceEnd)
    {
        bytes = source;
        at = tag - 1;
        end = sourceEnd;
        depth = 0;
        sawRoot = false;
        isOneElement = true;
    }

    /// <summary>Lets go of the bytes.</summary>
    public void Close() => bytes = [];

    public XmlToken Read()
    {
        if (depth == 0)
        {
            SkipSpace();
            if (at == end || (sawRoot && isOneElement))
            {
                return sawRoot ? XmlToken.EndOfDocument : throw Fault(XmlFault.Empty);
            }
        }

        if (at == end)
        {
            throw Fault(XmlFault.Truncated);
        }

        if (bytes[at] != '<')
        {
            return depth > 0 ? ReadText() : throw Fault(XmlFault.Markup);
        }

        return Peek(1) switch
        {
            (byte)'/' => ReadEndTag(),
            (byte)'!' => ReadDeclarationLike(),
            (byte)'?' => ReadInstruction(),
            _ => ReadStartTag(),
        };
    }

    private XmlToken ReadText()
    {
        Start = at;
        IsPlain = true;
        while (true)
        {
            var next = bytes.AsSpan(at, end - at).IndexOfAny("<&\r]"u8);
            if (next < 0)
            {
                at = end;
                throw Fault(XmlFault.Truncated);
            }

            at += next;
            switch (bytes[at])
            {
                case (byte)'<':
                    Length = at - Start;
                    return XmlToken.Text;
                case (byte)']' when Peek(1) == ']' && Peek(2) == '>':
                    throw Fault(XmlFault.Markup);
                case (byte)']':
                    at++;
                    break;
                case (byte)'\r':
                    IsPlain = false;
                    at++;
                    break;
                default:
                    IsPlain = false;
                    at += XmlReferences.Length(bytes.AsSpan(at, end - at)) ?? throw Fault(XmlFault.Entity);
                    break;
            }
        }
    }

    private XmlToken ReadStartTag()
    {
        at++;
        var nameLength = NameHere();
        Start = at;
        Length = nameLength;
        at += nameLength;
        sawRoot = depth > 0 || !sawRoot ? true : throw Fault(XmlFault.Markup);
        AttributeCount = 0;
        if (bytes[at] == '>')
        {
            at++;
            IsEmptyElement = false;
        }
        else
        {
            ReadAttributes();
        }

        if (IsEmptyElement)
        {
            return XmlToken.Start;
        }

        open[depth] = depth < open.Length ? (Start, nameLength) : throw Fault(XmlFault.TooLarge);
        depth++;
        return XmlToken.Start;
    }

    private XmlToken ReadEndTag()
    {
        if (depth == 0)
        {
            throw Fault(XmlFault.Markup);
        }

        var (start, length) = open[depth - 1];
        Start = at + 2;
        Length = length;
        if (end - Start <= length)
        {
            throw Fault(XmlFault.Truncated);
        }

        if (!bytes.AsSpan(Start, length).SequenceEqual(bytes.AsSpan(start, length)))
        {
            throw Fault(XmlFault.EndTag);
        }

        at = Start + length;
        if (bytes[at] != '>')
        {
            SkipSpaceOr(XmlFault.EndTag);
            Expect('>', XmlFault.Markup);
        }
        else
        {
            at++;
        }

        depth--;
        return XmlToken.End;
    }

    private void SkipSpaceOr(XmlFault fault)
    {
        if (!SkipSpace())
        {
            throw Fault(fault);
        }
    }

    /// <summary>Whether there was any.</summary>
    private bool SkipSpace()
    {
        var from = at;
        while (at < end && XmlCharacters.IsSpace(bytes[at]))
        {
            at++;
        }

        return at > from;
    }

    private void Expect(char value, XmlFault fault)
    {
        if (at == end)
        {
            throw Fault(XmlFault.Truncated);
        }

        if (bytes[at] != value)
        {
            throw Fault(fault);
        }

        at++;
    }

    /// <summary>The length of the name that starts here; something always follows a name.</summary>
    private int NameHere()
    {
        var length = XmlCharacters.NameLength(bytes.AsSpan(at, end - at));
        if (at + length == end)
        {
            throw Fault(XmlFault.Truncated);
        }

        return length > 0 ? length : throw Fault(XmlFault.Character);
    }

    private byte Peek(int ahead) => at + ahead < end ? bytes[at + ahead] : (byte)0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private MalformedXmlException Fault(XmlFault fault) => new(fault, at);
}
