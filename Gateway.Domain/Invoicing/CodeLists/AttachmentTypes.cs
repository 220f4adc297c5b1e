using System.Collections.Frozen;

namespace Gateway.Domain.Invoicing.CodeLists;

/// <summary>The media types an embedded document may have (BR-CL-24), each with the endings its file name may have:
/// a program that calls itself a PDF is opened as a program.</summary>
internal static class AttachmentTypes
{
    public static readonly FrozenDictionary<string, string[]> Extensions = new Dictionary<string, string[]>
    {
        ["application/pdf"] = [".pdf"],
        ["image/png"] = [".png"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["text/csv"] = [".csv"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
        ["application/vnd.oasis.opendocument.spreadsheet"] = [".ods"],
    }.ToFrozenDictionary();
}
