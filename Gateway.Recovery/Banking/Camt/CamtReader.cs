using System.Text.RegularExpressions;
using Gateway.Domain.Banking;
using Gateway.Domain.Xml;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// Reads camt.053 and camt.054 of the versions 001.02 to 001.10. The versions differ in where some elements stand; each
/// is looked for in all its places, so that a bank between two versions is read too.
/// </summary>
internal sealed partial class CamtReader(Stream stream, BankFindings findings)
{
    private readonly List<CamtPage> pages = [];
    private readonly BankLimits limits = new(findings);

    public IReadOnlyList<Statement> Read()
    {
        try
        {
            using var reader = CamtCursor.Open(stream);
            using var hash = new CamtHash();
            Read(new CamtCursor(reader, hash), hash);
            while (reader.Read())
            {
                // What follows the message must be XML to its end, or the file was cut.
            }
        }
        catch (UnreadableXmlException fault)
        {
            findings.Add(CamtRules.Xml, 1, fault.Message);
        }

        return CamtPages.Join(pages, findings);
    }

    private void Read(CamtCursor cursor, CamtHash hash)
    {
        var space = cursor.Root();
        if (cursor.Name != "Document" || Namespace().Match(space) is not { Success: true } match)
        {
            findings.Add(CamtRules.Message, cursor.Line, space.Length == 0 ? cursor.Name : space);
            return;
        }

        var isStatement = match.Groups["kind"].Value == "3";
        var (message, part) = isStatement
            ? ("BkToCstmrStmt", "Stmt")
            : ("BkToCstmrDbtCdtNtfctn", "Ntfctn");
        var format = isStatement ? StatementFormat.Camt053 : StatementFormat.Camt054;
        cursor.Children(() =>
        {
            if (cursor.Name == message)
            {
                ReadMessage(cursor, hash, part, format);
            }
            else
            {
                findings.Add(CamtRules.Message, cursor.Line, cursor.Name);
                cursor.Skip();
            }
        });
        if (pages.Count == 0 && !findings.HasFatal)
        {
            findings.Add(CamtRules.None, 1);
        }
    }

    private void ReadMessage(CamtCursor cursor, CamtHash hash, string part, StatementFormat format)
    {
        var header = new CamtElement("GrpHdr", cursor.Line);
        cursor.Children(() =>
        {
            if (findings.IsHopeless || (cursor.Name != part && cursor.Name != "GrpHdr")
                || (cursor.Name == part && !limits.TakesStatement(cursor.Line)))
            {
                cursor.Skip();
            }
            else if (cursor.Name == part)
            {
                hash.Take(); // What stood before it is no part of the statement.
                if (CamtStatement.Read(cursor, hash, header, format, findings, limits) is { } page)
                {
                    pages.Add(page);
                }
            }
            else
            {
                header = cursor.Take();
            }
        });
    }

    [GeneratedRegex(
        @"\Aurn:iso:std:iso:20022:tech:xsd:camt\.05(?<kind>[34])\.001\.(0[2-9]|10)\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();
}
