namespace Gateway.Api.CommandLine.Demo;

/// <summary>Where to look, and how to ask.</summary>
internal static class DemoAddresses
{
    public static void Print(TextWriter say, Uri root, DemoKeys keys, string client, string folder) => say.WriteLine(
        $"""

        API docs        {root}docs
        Documents       {Path.Combine(folder, "documents")}
        Mails           {Path.Combine(folder, "mails")}
        Administration  {keys.Administration}

        For the first invoice of the README:
          GATEWAY={root.ToString().TrimEnd('/')}
          KEY={keys.Unit}
          client: {client}

        Stop: Ctrl+C
        """);
}
