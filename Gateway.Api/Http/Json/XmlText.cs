using System.Xml;

namespace Gateway.Api.Http.Json;

/// <summary>What text an XML document can carry: the Char production of XML 1.0, section 2.2.</summary>
internal static class XmlText
{
    public static bool CanCarry(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                continue;
            }

            if (index + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                return false;
            }

            index++;
        }

        return true;
    }
}
