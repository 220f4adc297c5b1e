using Gateway.Domain.Parties;
using Gateway.Domain.Xml;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Routing.Locator;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>
/// One way from a participant to its endpoint. Each step gives what the next one needs, or null when the way ends
/// there; <see cref="end"/> is then the outcome.
/// </summary>
internal sealed partial class LookupRun(
    LookupNetwork network,
    ParticipantId participant,
    DocumentTypeId documentType,
    ProcessId process,
    LookupSteps steps)
{
    private LookupOutcome? end;

    /// <summary>Some answer was not asked for anew.</summary>
    public bool UsedMemory { get; private set; }

    public async Task<LookupOutcome> RunAsync(CancellationToken cancellation)
    {
        var metadata = Recall() ?? await LearnAsync(cancellation);
        var endpoint = metadata is null ? null : ChooseEndpoint(metadata);
        return endpoint is null ? end! : await JudgeAsync(endpoint, cancellation);
    }

    private RememberedMetadata? Recall()
    {
        var known = network.Memory.Metadata(participant, documentType);
        if (known is not null)
        {
            UsedMemory = true;
            steps.Repeat(known.Steps);
        }

        return known;
    }

    private async Task<RememberedMetadata?> LearnAsync(CancellationToken cancellation)
    {
        var before = steps.All.Count;
        var publisher = await FindPublisherAsync(cancellation);
        var registered = publisher is null ? null : await FindDocumentTypeAsync(publisher, cancellation);
        var verified = registered is null ? null : await ReadMetadataAsync(publisher!, registered, cancellation);
        if (verified?.Content is not ServiceMetadata.Information content)
        {
            return null;
        }

        var learned = new RememberedMetadata(verified, content, registered!, [.. steps.All.Skip(before)]);
        network.Memory.Keep(participant, documentType, learned);
        return learned;
    }

    private async Task<Uri?> FindPublisherAsync(CancellationToken cancellation)
    {
        var name = network.Zone.NameOf(participant);
        var step = steps.Begin(LookupStepKind.NameServer, participant, $"NAPTR {name}");
        if (network.Memory.Publisher(participant) is { } known)
        {
            UsedMemory = true;
            step.EndRemembered($"The SMP is {known}.");
            return known;
        }

        switch (await network.Dns.AskAsync(name, cancellation))
        {
            case DnsOutcome.Answers answers:
                return ChoosePublisher(step, answers);
            case DnsOutcome.NoSuchName(var server):
                return NotRegistered(step, $"There is no such name, says {server}: {participant} is not registered.");
            case DnsOutcome.NoData(var server):
                return NotRegistered(step, $"The name has no NAPTR record, says {server}.");
            case DnsOutcome.Failed(_, var why):
                return Unreachable<Uri>(step, $"The name servers gave no answer: {why}.");
            default:
                throw new InvalidOperationException("A new outcome of the name servers is not handled.");
        }
    }

    private Uri? ChoosePublisher(LookupSteps.Open step, DnsOutcome.Answers answers)
    {
        switch (SmpRecords.Choose(answers.Records, network.Zone.Stage))
        {
            case PublisherChoice.Found(var address, var record):
                step.End(LookupVerdict.Passed, $"{record}, says {answers.Server}.");
                network.Memory.Keep(participant, address, answers.Ttl);
                return address;
            case PublisherChoice.Unusable(var why):
                return Refused<Uri>(step, LookupFault.Address, why);
            default:
                return NotRegistered(
                    step, $"None of its {answers.Records.Count} records is about an SMP, says {answers.Server}.");
        }
    }

    /// <summary>The registered document type to ask for: the very one, or for a wildcard the one that stands for
    /// it.</summary>
    private async Task<DocumentTypeId?> FindDocumentTypeAsync(Uri publisher, CancellationToken cancellation)
    {
        if (documentType.Scheme != DocumentTypeId.WildcardScheme)
        {
            return documentType;
        }

        if (await ReadServiceGroupAsync(publisher, cancellation) is not { } group)
        {
            return null;
        }

        return WildcardDocumentTypes.Find(documentType, group.DocumentTypes)
            ?? End<DocumentTypeId>(NotAccepted(group));
    }

    private async Task<ServiceGroup?> ReadServiceGroupAsync(Uri publisher, CancellationToken cancellation)
    {
        var address = SmpPaths.Below(publisher, SmpPaths.ServiceGroup(participant));
        var step = steps.Begin(LookupStepKind.ServiceGroup, participant, address.AbsoluteUri);
        switch (await network.Smp.GetAsync(address, cancellation))
        {
            case SmpAnswer.Document(var octets):
                return ReadServiceGroup(step, octets);
            case SmpAnswer.NotFound:
                NotRegistered(step, "The SMP does not know the participant, although the name servers name it.");
                return null;
            case SmpAnswer.Unreachable(var why):
                return Unreachable<ServiceGroup>(step, $"The SMP cannot be reached: {why}.");
            case SmpAnswer.Refused(var why):
                return Refused<ServiceGroup>(step, LookupFault.Document, $"The SMP does not do what it must: {why}.");
            default:
                throw new InvalidOperationException("A new answer of an SMP is not handled.");
        }
    }

    private ServiceGroup? ReadServiceGroup(LookupSteps.Open step, ReadOnlyMemory<byte> octets)
    {
        try
        {
            var group = SmpDocumentReader.ServiceGroup(SmpDocumentReader.Parse(octets).Root);
            if (group.Participant != participant)
            {
                return Refused<ServiceGroup>(
                    step, LookupFault.Document, $"The SMP answers about {group.Participant} instead.");
            }

            step.End(
                LookupVerdict.Passed, $"{group.DocumentTypes.Count} document types.", answerSha256: HashOf(octets));
            return group;
        }
        catch (Exception fault) when (fault is UnreadableXmlException or InvalidDataException)
        {
            return Refused<ServiceGroup>(
                step, LookupFault.Document, $"The service group cannot be read: {fault.Message}");
        }
    }

    private LookupOutcome.DoesNotAccept NotAccepted(ServiceGroup group) => new(
        AcceptanceGap.DocumentType, $"{participant} does not receive {documentType}.", group.DocumentTypes);
}
