using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Api.Http.Paging;

/// <summary>
/// The place where a page ends, written so that callers do not take it apart: a check over the list's name and the
/// place, then the place. A cursor that was cut, changed, or taken from another list is refused rather than read as
/// some other place. It opens nothing: what a key may see is asked anew for every page.
/// </summary>
internal static class Cursor
{
    private const int CheckBytes = 8;
    private const int LengthMax = 200;

    public static string Write(string list, string place)
    {
        var bytes = Encoding.UTF8.GetBytes(place);
        return Base64Url.EncodeToString([.. CheckOf(list, bytes), .. bytes]);
    }

    public static bool TryRead(string list, string? cursor, [NotNullWhen(true)] out string? place)
    {
        place = null;
        if (cursor is null || cursor.Length > LengthMax || !Base64Url.IsValid(cursor))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(cursor);
        if (bytes.Length < CheckBytes || !bytes.AsSpan().StartsWith(CheckOf(list, bytes.AsSpan(CheckBytes))))
        {
            return false;
        }

        place = Encoding.UTF8.GetString(bytes.AsSpan(CheckBytes));
        return true;
    }

    private static ReadOnlySpan<byte> CheckOf(string list, ReadOnlySpan<byte> place) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(list), 0, .. place]).AsSpan(0, CheckBytes);
}
