namespace Gateway.Domain.Law;

/// <summary>How a reminder left: it decides when the wait of a consumer begins (CEL art. XIX.2).</summary>
public enum ReminderChannel
{
    Post,

    /// <summary>Mail, or any other electronic means.</summary>
    Electronic,
}
