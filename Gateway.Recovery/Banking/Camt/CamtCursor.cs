using System.Xml;
using Gateway.Domain.Xml;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// Walks a message element by element. What is small is taken whole; statements, entries and their details are walked
/// through, so that the memory a file takes does not grow with its markup. Elements of other namespaces
/// (supplementary data) are passed over.
/// </summary>
internal sealed class CamtCursor(XmlReader reader, CamtHash hash)
{
    /// <summary>The longest text ISO 20022 knows here has 500 characters.</summary>
    private const int TextLengthMax = 4000;

    /// <summary>Elements of one part that is taken whole; a transaction with every field has some 300.</summary>
    private const int ElementsMax = 10_000;

    private static readonly XmlLimits Limits = new()
    {
        CharactersMax = StatementReader.BytesMax,
        DepthMax = 32,
        NodesMax = 50_000_000,
    };

    private readonly char[] chunk = new char[TextLengthMax + 1];
    private string space = "";

    public string Name => reader.LocalName;

    public int Line => ((IXmlLineInfo)reader).LineNumber;

    public static XmlReader Open(Stream stream) => SecureXml.Reader(stream, Limits);

    /// <summary>Goes to the root, whose namespace becomes that of the message.</summary>
    public string Root()
    {
        reader.MoveToContent();
        space = reader.NamespaceURI;
        return space;
    }

    /// <summary>
    /// Calls for each child of the element the cursor stands on; what is called takes the child with one of the methods
    /// here and leaves the cursor at its end.
    /// </summary>
    public void Children(Action child)
    {
        var name = reader.LocalName;
        hash.Open(name, null);
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (Step() && reader.Depth > depth)
            {
                if (IsOurElement())
                {
                    child();
                }
            }
        }

        hash.Close("");
    }

    /// <summary>Passes over the element the cursor stands on.</summary>
    public void Skip()
    {
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (Step() && reader.Depth > depth)
            {
                // What is inside does not matter here.
            }
        }
    }

    /// <summary>Takes the element the cursor stands on, with all inside it.</summary>
    /// <param name="isContent">False for what may change when the same statement is sent again.</param>
    public CamtElement Take(bool isContent = true)
    {
        var elementsLeft = ElementsMax;
        return Take(ref elementsLeft, isContent);
    }

    /// <summary>Takes the element the cursor stands on into a part that is walked through, which is as bounded as one
    /// that is taken whole.</summary>
    /// <param name="parent">What is gathered of the part.</param>
    /// <param name="isContent">As in <see cref="Take(bool)"/>.</param>
    public void TakeInto(CamtElement parent, bool isContent = true)
    {
        var elementsLeft = ElementsMax - parent.Elements;
        parent.Add(Take(ref elementsLeft, isContent));
    }

    private CamtElement Take(ref int elementsLeft, bool isContent)
    {
        var element = new CamtElement(reader.LocalName, Line) { Currency = reader.GetAttribute("Ccy") };
        if (--elementsLeft < 0)
        {
            throw new UnreadableXmlException($"A part of the message has more than {ElementsMax} elements.");
        }

        if (isContent)
        {
            hash.Open(element.Name, element.Currency);
        }

        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (Step() && reader.Depth > depth)
            {
                if (IsOurElement())
                {
                    element.Add(Take(ref elementsLeft, isContent));
                }
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    element.Text += Text(element);
                }
            }
        }

        element.Text = element.Text.Trim();
        if (isContent)
        {
            hash.Close(element.Text);
        }

        return element;
    }

    /// <summary>True at an element of the message; one of another namespace is passed over.</summary>
    private bool IsOurElement()
    {
        if (reader.NodeType != XmlNodeType.Element)
        {
            return false;
        }

        if (reader.NamespaceURI == space)
        {
            return true;
        }

        Skip();
        return false;
    }

    private string Text(CamtElement element)
    {
        var length = element.Text.Length;
        for (var read = 1; read > 0 && length <= TextLengthMax; length += read)
        {
            read = reader.ReadValueChunk(chunk, length, chunk.Length - length);
        }

        return length <= TextLengthMax
            ? new string(chunk, element.Text.Length, length - element.Text.Length)
            : throw new UnreadableXmlException(
                $"The element {element.Name} has more than {TextLengthMax} characters (line {element.Line}).");
    }

    /// <summary>Depth of the parent's end is the parent's own, so a loop over children ends there.</summary>
    private bool Step() => reader.Read()
        ? true
        : throw new UnreadableXmlException($"The document ends inside an element (line {Line}).");
}
