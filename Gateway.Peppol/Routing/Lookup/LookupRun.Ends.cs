using System.Security.Cryptography;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>The ways a lookup ends early: the step is written down and the outcome fixed.</summary>
internal sealed partial class LookupRun
{
    private static string HashOf(ReadOnlyMemory<byte> octets) =>
        Convert.ToHexStringLower(SHA256.HashData(octets.Span));

    private Uri? NotRegistered(LookupSteps.Open step, string why)
    {
        step.End(LookupVerdict.Negative, why);
        return End<Uri>(new LookupOutcome.NotRegistered(why));
    }

    private T? NotAccepted<T>(LookupSteps.Open step, AcceptanceGap gap, string why)
        where T : class
    {
        step.End(LookupVerdict.Negative, why);
        return End<T>(new LookupOutcome.DoesNotAccept(gap, why, []));
    }

    private T? Unreachable<T>(LookupSteps.Open step, string why)
        where T : class
    {
        step.End(LookupVerdict.Unreachable, why);
        return End<T>(new LookupOutcome.Unreachable(why));
    }

    private T? Refused<T>(
        LookupSteps.Open step, LookupFault fault, string why, Certificates.ParsedCertificate? certificate = null)
        where T : class
    {
        step.End(LookupVerdict.Refused, why, certificate);
        return End<T>(new LookupOutcome.Refused(fault, why));
    }

    private T? End<T>(LookupOutcome outcome)
        where T : class
    {
        end = outcome;
        return null;
    }
}
