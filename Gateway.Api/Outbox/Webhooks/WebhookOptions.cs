using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Outbox.Webhooks;

/// <summary>How others are told. Section <c>Webhooks</c>.</summary>
public sealed class WebhookOptions : IValidatableObject
{
    public const string Section = "Webhooks";

    /// <summary>The key that secrets of endpoints are derived from: 32 random bytes in base64.</summary>
    /// <value>None: <see cref="KeyFile"/> has it.</value>
    public string? Key { get; set; }

    /// <summary>A file with that key.</summary>
    /// <value>None. Beside an SQLite file one is made when it is first wanted; on a server endpoints are refused
    /// without it.</value>
    public string? KeyFile { get; set; }

    /// <summary>Files of keys used before, for endpoints whose secret was not changed since.</summary>
    /// <value>None.</value>
    public IList<string> EarlierKeyFiles { get; set; } = [];

    /// <summary>Whether endpoints on this machine are told too, by HTTP or HTTPS: for tests and sandboxes.</summary>
    /// <value>No: HTTPS to public addresses only.</value>
    public bool AllowLoopback { get; set; }

    /// <summary>How many endpoints a key may see at most.</summary>
    /// <value>20.</value>
    [Range(1, 1000)]
    public int EndpointsMax { get; set; } = 20;

    /// <summary>How many endpoints a node tells at once.</summary>
    /// <value>4: one that stalls holds one of them up.</value>
    [Range(1, 64)]
    public int Lanes { get; set; } = 4;

    /// <summary>How long an endpoint may take to answer.</summary>
    /// <value>Ten seconds.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a node holds an endpoint; renewed with each event that is taken.</summary>
    /// <value>One minute. At least twice the timeout, or two nodes might tell it at once.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease < 2 * Timeout)
        {
            yield return new ValidationResult(
                $"Webhooks:Lease ({Lease}) is less than twice Webhooks:Timeout ({Timeout}).", [nameof(Lease)]);
        }
    }
}
