using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gateway.Domain.Xml;

namespace Gateway.Recovery.Tests.Banking.Pain;

/// <summary>
/// Holds a <c>pain.001</c> message against its definition (ISO 20022 CustomerCreditTransferInitiation V03 and V09) as
/// far as the SEPA credit transfer uses it: which elements stand where and in which order, lengths, counts, sums and
/// characters. It is no substitute for the schema, which is not part of the project; it knows nothing of the writer.
/// </summary>
internal static partial class PainStructure
{
    /// <summary>The children of each element in their order; <c>!</c> must be there, <c>+</c> once or more.</summary>
    private static readonly Dictionary<string, string> Children = new()
    {
        ["Document"] = "CstmrCdtTrfInitn!",
        ["CstmrCdtTrfInitn"] = "GrpHdr! PmtInf+ SplmtryData",
        ["GrpHdr"] = "MsgId! CreDtTm! Authstn NbOfTxs! CtrlSum InitgPty! FwdgAgt InitnSrc",
        ["PmtInf"] = "PmtInfId! PmtMtd! BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdExctnDt! PoolgAdjstmntDt Dbtr! "
            + "DbtrAcct! DbtrAgt! DbtrAgtAcct InstrForDbtrAgt UltmtDbtr ChrgBr ChrgsAcct ChrgsAcctAgt CdtTrfTxInf+",
        ["PmtTpInf"] = "InstrPrty SvcLvl LclInstrm CtgyPurp",
        ["SvcLvl"] = "Cd",
        ["CdtTrfTxInf"] = "PmtId! PmtTpInf Amt! XchgRateInf ChrgBr ChqInstr UltmtDbtr CdtrAgt CdtrAgtAcct Cdtr! "
            + "CdtrAcct! UltmtCdtr InstrForCdtrAgt InstrForDbtrAgt Purp RgltryRptg Tax RltdRmtInf RmtInf SplmtryData",
        ["PmtId"] = "InstrId EndToEndId! UETR",
        ["Amt"] = "InstdAmt!",
        ["InitgPty"] = "Nm PstlAdr Id CtryOfRes CtctDtls",
        ["Dbtr"] = "Nm! PstlAdr Id CtryOfRes CtctDtls",
        ["Cdtr"] = "Nm! PstlAdr Id CtryOfRes CtctDtls",
        ["DbtrAcct"] = "Id! Tp Ccy Nm",
        ["CdtrAcct"] = "Id! Tp Ccy Nm",
        ["DbtrAgt"] = "FinInstnId! BrnchId",
        ["RmtInf"] = "Ustrd Strd",
    };

    private static readonly Dictionary<string, int> LengthMax = new()
    {
        ["MsgId"] = 35, ["PmtInfId"] = 35, ["EndToEndId"] = 35, ["Nm"] = 70, ["Ustrd"] = 140, ["IBAN"] = 34,
    };

    /// <summary>Everything that is wrong with it.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        var document = SecureXml.Tree(Encoding.UTF8.GetBytes(text)).Root!;
        var release = NamespaceForm().Match(document.Name.NamespaceName).Groups["release"].Value;
        var all = document.DescendantsAndSelf().ToList();
        return
        [
            .. release.Length == 0 ? [$"namespace {document.Name.NamespaceName}"] : Array.Empty<string>(),
            .. all.Where(one => one.Name.Namespace != document.Name.Namespace).Select(one => $"{one.Name}"),
            .. all.SelectMany(OrderFaults),
            .. all.Where(one => !one.HasElements).SelectMany(TextFaults),
            .. release.Length == 0 ? [] : ReleaseFaults(document, release),
            .. SumFaults(document),
        ];
    }

    private static IEnumerable<string> OrderFaults(XElement element)
    {
        if (!Children.TryGetValue(element.Name.LocalName, out var row))
        {
            yield break;
        }

        var allowed = row.Split(' ').Select(one => one.TrimEnd('!', '+')).ToList();
        var places = element.Elements().Select(child => allowed.IndexOf(child.Name.LocalName)).ToList();
        if (places.Contains(-1) || !places.SequenceEqual(places.Order()))
        {
            yield return $"{element.Name.LocalName} holds {string.Join(' ', element.Elements().Select(Local))}";
        }

        foreach (var one in row.Split(' '))
        {
            var count = element.Elements().Count(child => Local(child) == one.TrimEnd('!', '+'));
            if (count == 0 ? one[^1] is '!' or '+' : count > 1 && one[^1] != '+')
            {
                yield return $"{element.Name.LocalName} has {count} {one}";
            }
        }
    }

    /// <summary>The characters of EPC217-08; references neither begin nor end with a slash, nor hold two.</summary>
    private static IEnumerable<string> TextFaults(XElement element)
    {
        var (name, value) = (Local(element), element.Value);
        if (!Characters().IsMatch(value) || value.Trim() != value)
        {
            yield return $"{name} reads '{value}'";
        }

        if (LengthMax.TryGetValue(name, out var length) && value.Length > length)
        {
            yield return $"{name} has {value.Length} characters";
        }

        if (name is "MsgId" or "PmtInfId" or "EndToEndId"
            && (value.StartsWith('/') || value.EndsWith('/') || value.Contains("//", StringComparison.Ordinal)))
        {
            yield return $"{name} reads '{value}'";
        }

        if (name == "InstdAmt" && (!AmountForm().IsMatch(value) || (string?)element.Attribute("Ccy") != "EUR"))
        {
            yield return $"{name} reads '{value}'";
        }
    }

    /// <summary>Between the releases the day got an element of its own, and the bank's code another name.</summary>
    private static IEnumerable<string> ReleaseFaults(XElement document, string release)
    {
        var isNewer = release == "09";
        foreach (var day in document.Descendants().Where(one => Local(one) == "ReqdExctnDt"))
        {
            var text = isNewer ? day.Elements().SingleOrDefault(one => Local(one) == "Dt")?.Value : day.Value;
            if (day.HasElements != isNewer || !IsDay(text))
            {
                yield return "ReqdExctnDt";
            }
        }

        if (document.Descendants().Any(one => Local(one) == (isNewer ? "BIC" : "BICFI")))
        {
            yield return "the name of the bank's code is of the other release";
        }
    }

    private static IEnumerable<string> SumFaults(XElement document)
    {
        var blocks = document.Descendants().Where(one => Local(one) is "PmtInf" or "CstmrCdtTrfInitn");
        foreach (var block in blocks)
        {
            var transfers = block.Descendants().Where(one => Local(one) == "CdtTrfTxInf").ToList();
            var sum = transfers.Descendants().Where(one => Local(one) == "InstdAmt")
                .Sum(one => decimal.Parse(one.Value, CultureInfo.InvariantCulture));
            var head = Local(block) == "PmtInf" ? block : block.Elements().First();
            if (Told(head, "NbOfTxs") != transfers.Count || Told(head, "CtrlSum") != sum)
            {
                yield return $"{Local(block)} tells another count or sum than {transfers.Count} and {sum}";
            }
        }

        var ids = document.Descendants().Where(one => Local(one) == "EndToEndId").Select(one => one.Value).ToList();
        if (ids.Distinct().Count() < ids.Count)
        {
            yield return "an end-to-end id is there twice";
        }
    }

    private static decimal? Told(XElement element, string name) =>
        element.Elements().SingleOrDefault(one => Local(one) == name) is { } told
            ? decimal.Parse(told.Value, CultureInfo.InvariantCulture)
            : null;

    private static bool IsDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Local(XElement element) => element.Name.LocalName;

    [GeneratedRegex(
        @"^urn:iso:std:iso:20022:tech:xsd:pain\.001\.001\.(?<release>03|09)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceForm();

    [GeneratedRegex(@"^[A-Za-z0-9/\-?:().,'+ ]+$", RegexOptions.None, 1000)]
    private static partial Regex Characters();

    [GeneratedRegex(@"^[0-9]{1,9}\.[0-9]{2}$", RegexOptions.None, 1000)]
    private static partial Regex AmountForm();
}
