namespace Gateway.Api.CommandLine.Demo;

/// <summary>Where to look, and how to ask.</summary>
internal static class DemoAddresses
{
    public static void Print(TextWriter say, Uri root, string key, string folder) => say.WriteLine(
        $"""

        API docs   {root}docs
        API key    {key}
        Documents  {Path.Combine(folder, "documents")}
        Mails      {Path.Combine(folder, "mails")}

        Try:  curl -H "Authorization: Bearer {key}" {root}v1/receivables
        Stop: Ctrl+C
        """);
}
