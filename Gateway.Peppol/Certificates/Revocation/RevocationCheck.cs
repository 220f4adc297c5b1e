using System.Collections.Concurrent;

namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>
/// Finds out whether a certificate was revoked, from lists and responders that it remembers. The fast path asks
/// nobody; a prefetch keeps it so, and while an address is down the last good list of it goes on serving.
/// </summary>
public sealed class RevocationCheck(IRevocationFetch fetch, RevocationOptions options, TimeProvider clock)
{
    /// <summary>Answers about single certificates that are remembered; beyond it the memory starts afresh.</summary>
    private const int AnswersMax = 10_000;

    private readonly ConcurrentDictionary<
        (Uri Address, CertificateFingerprint Issuer), RevocationKnowledge<RevocationList>> lists = new();

    private readonly ConcurrentDictionary<
        (Uri Address, CertificateFingerprint Subject), RevocationKnowledge<OcspAnswer>> answers = new();

    /// <summary>The issuers whose lists were asked for, to fetch them again in time.</summary>
    private readonly ConcurrentDictionary<
        (Uri Address, CertificateFingerprint Issuer), ParsedCertificate> issuers = new();

    public RevocationOptions Options { get; } = options;

    /// <summary>Asks the methods in order until one knows. The chain of the certificate must be verified
    /// already.</summary>
    public async ValueTask<RevocationStatus> CheckAsync(
        ParsedCertificate certificate, ParsedCertificate issuer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(issuer);
        var reasons = new List<string>();
        foreach (var method in Options.Methods)
        {
            var status = method == RevocationMethod.Crl
                ? await AskListsAsync(certificate, issuer, cancellation)
                : await AskRespondersAsync(certificate, issuer, cancellation);
            if (status is not RevocationStatus.Unknown(var why))
            {
                return status;
            }

            reasons.Add(why);
        }

        return new RevocationStatus.Unknown(string.Join("; ", reasons));
    }

    /// <summary>Fetches every list in use anew, so that no message waits for one. Call it more often than
    /// <see cref="RevocationOptions.RefreshAfter"/>. Returns what could not be fetched.</summary>
    public async Task<IReadOnlyList<string>> PrefetchAsync(CancellationToken cancellation)
    {
        var failures = new List<string>();
        foreach (var (key, issuer) in issuers)
        {
            var knowledge = lists.GetOrAdd(key, _ => new());
            await knowledge.Gate.WaitAsync(cancellation);
            try
            {
                await LearnListAsync(key.Address, issuer, knowledge, cancellation);
                if (knowledge.Last.Failure.Length > 0)
                {
                    failures.Add(knowledge.Last.Failure);
                }
            }
            finally
            {
                knowledge.Gate.Release();
            }
        }

        return failures;
    }

    private async ValueTask<RevocationStatus> AskListsAsync(
        ParsedCertificate certificate, ParsedCertificate issuer, CancellationToken cancellation)
    {
        var why = "the certificate names no list";
        foreach (var address in CertificateExtensions.CrlAddresses(certificate))
        {
            var key = (address, issuer.Fingerprint);
            issuers.TryAdd(key, issuer);
            var knowledge = lists.GetOrAdd(key, _ => new());
            await RefreshAsync(
                knowledge,
                value => value.NextUpdate,
                () => LearnListAsync(address, issuer, knowledge, cancellation),
                cancellation);
            if (knowledge.Last.Value is { } list && clock.GetUtcNow() <= list.NextUpdate + Options.LastGoodFor)
            {
                return list.RevocationOf(certificate) is { } since
                    ? new RevocationStatus.Revoked(since, address.ToString())
                    : new RevocationStatus.Good(list.ThisUpdate, address.ToString());
            }

            why = knowledge.Last.Failure;
        }

        return new RevocationStatus.Unknown(why);
    }

    private async ValueTask<RevocationStatus> AskRespondersAsync(
        ParsedCertificate certificate, ParsedCertificate issuer, CancellationToken cancellation)
    {
        var why = "the certificate names no responder";
        foreach (var address in CertificateExtensions.OcspAddresses(certificate))
        {
            if (answers.Count >= AnswersMax)
            {
                answers.Clear();
            }

            var knowledge = answers.GetOrAdd((address, certificate.Fingerprint), _ => new());
            await RefreshAsync(
                knowledge,
                value => value.NextUpdate,
                () => LearnAnswerAsync(address, certificate, issuer, knowledge, cancellation),
                cancellation);
            if (knowledge.Last.Value is { } answer && clock.GetUtcNow() <= answer.NextUpdate)
            {
                return answer.RevokedSince is { } since
                    ? new RevocationStatus.Revoked(since, address.ToString())
                    : new RevocationStatus.Good(answer.ThisUpdate, address.ToString());
            }

            why = knowledge.Last.Failure;
        }

        return new RevocationStatus.Unknown(why);
    }

    /// <summary>Learns anew when there is nothing, or it is old, unless the address failed a moment ago.</summary>
    private async ValueTask RefreshAsync<T>(
        RevocationKnowledge<T> knowledge, Func<T, DateTimeOffset> end, Func<Task> learn, CancellationToken cancellation)
        where T : class
    {
        if (!IsDue(knowledge, end))
        {
            return;
        }

        await knowledge.Gate.WaitAsync(cancellation);
        try
        {
            if (IsDue(knowledge, end))
            {
                await learn();
            }
        }
        finally
        {
            knowledge.Gate.Release();
        }
    }

    private bool IsDue<T>(RevocationKnowledge<T> knowledge, Func<T, DateTimeOffset> end)
        where T : class
    {
        var now = clock.GetUtcNow();
        var last = knowledge.Last;
        var isFresh = last.Value is { } value && now < last.At + Options.RefreshAfter && now <= end(value);
        return !isFresh && now >= last.FailedAt + Options.RetryAfter;
    }

    private async Task LearnListAsync(
        Uri address,
        ParsedCertificate issuer,
        RevocationKnowledge<RevocationList> knowledge,
        CancellationToken cancellation)
    {
        var fetched = await fetch.FetchAsync(address, default, Options, cancellation);
        var fault = fetched is Fetched.Failed(var why) ? why : "";
        var list = fetched is Fetched.Octets(var octets) ? RevocationList.TryRead(octets, issuer, out fault) : null;
        // A list older than the one at hand could bring a revoked certificate back: it is not taken.
        if (list is not null && list.ThisUpdate < knowledge.Last.Value?.ThisUpdate)
        {
            (list, fault) = (null, $"{address} gave a list older than the one before");
        }

        knowledge.Learn(list, fault, clock.GetUtcNow());
    }

    private async Task LearnAnswerAsync(
        Uri address,
        ParsedCertificate certificate,
        ParsedCertificate issuer,
        RevocationKnowledge<OcspAnswer> knowledge,
        CancellationToken cancellation)
    {
        var fetched = await fetch.FetchAsync(
            address, OcspRequest.Write(certificate, issuer), Options, cancellation);
        var fault = fetched is Fetched.Failed(var why) ? why : "";
        var answer = fetched is Fetched.Octets(var octets)
            ? OcspAnswer.TryRead(octets, certificate, issuer, clock.GetUtcNow(), out fault)
            : null;
        knowledge.Learn(answer, fault, clock.GetUtcNow());
    }
}
