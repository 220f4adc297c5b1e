using Gateway.Domain.Law;

namespace Gateway.Domain.Dunning;

/// <summary>What follows from how a notice reaches the client.</summary>
public static class NoticeChannels
{
    /// <summary>How the law looks at it: what is no mail goes by post.</summary>
    public static ReminderChannel InLaw(this NoticeChannel channel) =>
        channel == NoticeChannel.Mail ? ReminderChannel.Electronic : ReminderChannel.Post;
}
