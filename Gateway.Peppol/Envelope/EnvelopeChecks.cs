using System.Globalization;

namespace Gateway.Peppol.Envelope;

/// <summary>The value checks of the Peppol Business Message Envelope, each fault on its own.</summary>
internal static class EnvelopeChecks
{
    /// <summary>Instants with their zone: one without could be any of 27 hours.</summary>
    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>Adds what is wrong to the faults; the header is null when it cannot even be built.</summary>
    public static EnvelopeHeader? Check(EnvelopeFacts facts, List<EnvelopeFault> faults)
    {
        Expect(facts.HeaderVersion, "HeaderVersion", value => value == EnvelopeNames.HeaderVersion, faults);
        foreach (var twice in facts.Scopes.CountBy(scope => scope.Type).Where(count => count.Value > 1))
        {
            faults.Add(new EnvelopeFault(EnvelopeFaultKind.Duplicate, $"Scope {twice.Key}", "It stands twice."));
        }

        var sender = Read(
            facts.Sender, "Sender", value => EnvelopeParty.TryCreate(facts.SenderAuthority, value), faults);
        var receiver = Read(
            facts.Receiver, "Receiver", value => EnvelopeParty.TryCreate(facts.ReceiverAuthority, value), faults);
        var documentType = ReadScope(
            facts, EnvelopeScope.DocumentId, DocumentTypeId.ExactScheme, DocumentTypeId.TryCreate, faults);
        var process = ReadScope(facts, EnvelopeScope.ProcessId, ProcessId.Scheme, ProcessId.TryCreate, faults);
        var country = facts.Scope(EnvelopeScope.CountryC1)?.InstanceIdentifier;
        Expect(country, $"Scope {EnvelopeScope.CountryC1}", IsCountry, faults);
        Expect(facts.InstanceId, "InstanceIdentifier", value => value.Length > 0, faults);
        Expect(facts.CreatedAt, "CreationDateAndTime", value => Instant(value) is not null, faults);
        CompareWithDocument(facts, documentType, faults);
        return sender is null || receiver is null || documentType is null || process is null || faults.Count > 0
            ? null
            : new EnvelopeHeader
            {
                Sender = sender,
                Receiver = receiver,
                DocumentType = documentType,
                Process = process,
                CountryC1 = country!,
                InstanceId = facts.InstanceId!,
                CreatedAt = Instant(facts.CreatedAt!)!.Value,
                MlsTo = facts.Scope(EnvelopeScope.MlsTo) is { } mlsTo
                    ? EnvelopeParty.TryCreate(mlsTo.Identifier, mlsTo.InstanceIdentifier) // A wrong one fails nothing.
                    : null,
                MlsType = facts.Scope(EnvelopeScope.MlsType)?.InstanceIdentifier == EnvelopeScope.AlwaysSend
                    ? MlsType.AlwaysSend
                    : MlsType.FailureOnly,
            };
    }

    /// <summary>Two capital letters or digits: ISO 3166-1 alpha-2, XK and 1A.</summary>
    public static bool IsCountry(string value) => value is [var first, var second]
        && (char.IsAsciiLetterUpper(first) || char.IsAsciiDigit(first))
        && (char.IsAsciiLetterUpper(second) || char.IsAsciiDigit(second));

    private static void CompareWithDocument(
        EnvelopeFacts facts, DocumentTypeId? documentType, List<EnvelopeFault> faults)
    {
        if (documentType is null)
        {
            return;
        }

        Compare("Standard", facts.Standard, documentType.RootNamespace, faults);
        Compare("Type", facts.Type, documentType.RootName, faults);
        Compare("TypeVersion", facts.TypeVersion, documentType.Version, faults);
        if (facts.RootNamespace is not null)
        {
            Compare("The root namespace", facts.RootNamespace, documentType.RootNamespace, faults);
            Compare("The root element", facts.RootName, documentType.RootName, faults);
        }
    }

    private static void Compare(string what, string? value, string announced, List<EnvelopeFault> faults)
    {
        if (value != announced)
        {
            faults.Add(new EnvelopeFault(
                EnvelopeFaultKind.Mismatch, what, $"It is '{value}', and the document type says '{announced}'."));
        }
    }

    private static T? ReadScope<T>(
        EnvelopeFacts facts,
        string type,
        string defaultScheme,
        Func<string, string, T?> read,
        List<EnvelopeFault> faults)
        where T : class
    {
        var scope = facts.Scope(type);
        var scheme = scope?.Identifier ?? defaultScheme;
        return Read(scope?.InstanceIdentifier, $"Scope {type}", value => read(scheme, value), faults);
    }

    private static T? Read<T>(string? value, string where, Func<string, T?> read, List<EnvelopeFault> faults)
        where T : class
    {
        var result = value is null ? null : read(value);
        Expect(value, where, _ => result is not null, faults);
        return result;
    }

    private static void Expect(string? value, string where, Func<string, bool> isGood, List<EnvelopeFault> faults)
    {
        if (value is null)
        {
            faults.Add(new EnvelopeFault(EnvelopeFaultKind.Missing, where, "It is missing."));
        }
        else if (!isGood(value))
        {
            faults.Add(new EnvelopeFault(EnvelopeFaultKind.Value, where, $"'{value}' cannot stand there."));
        }
    }

    private static DateTimeOffset? Instant(string value) => DateTimeOffset.TryParseExact(
        value, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
        ? instant
        : null;
}
