using System.Text.Json;

namespace Gateway.Api.Timeline;

/// <summary>The particulars of a fact or an event as a flat JSON object of texts; null values are left out.</summary>
internal static class FactData
{
    public static string Of(params (string Name, string? Value)[] particulars)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in particulars)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
