namespace Gateway.Architecture.Tests;

/// <summary>Who may use whom. A capability that is missing here may use nothing of ours; adding one is a decision
/// that wants its reason in docs/adr/0001.</summary>
public class LayeringTests
{
    private static readonly (string User, string[] MayUse)[] Domain =
    [
        ("Languages", []),
        ("Findings", ["Languages"]),
        ("Xml", []),
        ("Money", []),
        ("Time", []),
        ("Parties", ["Languages", "Findings", "Money", "Time"]),
        ("Banking", ["Languages", "Findings", "Money", "Time", "Parties"]),
        ("Invoicing", ["Languages", "Findings", "Money", "Time", "Parties", "Banking"]),
        ("Deliveries", ["Languages", "Findings", "Time", "Parties", "Invoicing"]),
        ("Timeline", ["Languages"]),
        ("Receivables", ["Languages", "Findings", "Money", "Time", "Parties", "Invoicing", "Banking"]),
        ("Payroll", ["Languages", "Findings", "Money", "Time", "Parties", "Invoicing", "Banking", "Receivables"]),
        ("Law", ["Languages", "Findings", "Money", "Time", "Parties"]),
        ("Dunning", ["Languages", "Findings", "Money", "Time", "Parties", "Receivables", "Law"]),
        ("LegalRecovery", ["Languages", "Findings", "Money", "Time", "Parties", "Receivables", "Law", "Dunning"]),
    ];

    private static readonly (string User, string[] MayUse)[] Peppol =
    [
        ("Xml", []),
        ("CodeLists", []),
        ("Ubl", ["Xml", "CodeLists"]),
        ("Validation", ["Xml", "CodeLists", "Ubl"]),
        ("Certificates", ["Xml"]),
        ("Transport", ["Xml", "Certificates"]),
        ("Envelope", ["Xml", "CodeLists"]),
        ("Routing", ["Xml", "CodeLists", "Certificates", "Envelope"]),
        ("Responses", ["Xml", "Ubl", "Validation", "Envelope"]),
        ("AccessPoint", ["Xml", "CodeLists", "Ubl", "Validation", "Certificates", "Transport", "Envelope", "Routing"]),
    ];

    private static readonly (string User, string[] MayUse)[] Recovery =
    [
        ("Correspondence", []),
        ("Receivables", []),
        ("Payroll", ["Receivables"]),
        ("Banking", ["Receivables"]),
        ("Dunning", ["Correspondence"]),
    ];

    /// <summary>Every capability of the three tables.</summary>
    internal static IEnumerable<string> Capabilities => Domain.Concat(Peppol).Concat(Recovery).Select(row => row.User);

    [Fact]
    public void Domain_capabilities_use_only_what_is_listed() =>
        Broken("Gateway.Domain", Domain, edge => true).ShouldBeEmpty();

    [Fact]
    public void Peppol_uses_the_domain_and_only_the_neighbours_listed() =>
        Broken("Gateway.Peppol", Peppol, edge => !edge.Contains("-> Gateway.Domain", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Recovery_uses_the_domain_and_only_the_neighbours_listed() =>
        Broken("Gateway.Recovery", Recovery, edge => !edge.Contains("-> Gateway.Domain", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void The_transport_carries_bytes_and_knows_no_invoice() =>
        DependencyMap.Read("Gateway.Peppol")
            .Where(edge => edge.StartsWith("Gateway.Peppol.Transport -> Gateway.Domain", StringComparison.Ordinal))
            .Except(["Gateway.Peppol.Transport -> Gateway.Domain.Xml"]) // the door of docs/adr/0017
            .ShouldBeEmpty();

    [Fact]
    public void Desk_and_Http_do_not_use_each_other() =>
        DependencyMap.Read("gateway")
            .Where(edge => edge is "Gateway.Api.Desk -> Gateway.Api.Http" or "Gateway.Api.Http -> Gateway.Api.Desk")
            .ShouldBeEmpty();

    [Fact]
    public void The_domain_references_no_package() =>
        File.ReadAllText(Path.Combine(Sources.Root, "Gateway.Domain", "Gateway.Domain.csproj"))
            .ShouldNotContain("PackageReference");

    private static string[] Broken(
        string project, (string User, string[] MayUse)[] table, Func<string, bool> concerns) =>
        [.. DependencyMap.Read(project)
            .Where(concerns)
            .Except(table.SelectMany(row => row.MayUse.Select(used => $"{project}.{row.User} -> {project}.{used}")))
            .Order(StringComparer.Ordinal)];
}
