namespace Gateway.Domain.Dunning;

/// <summary>How a notice reaches the client.</summary>
public enum NoticeChannel
{
    /// <summary>By mail, at once.</summary>
    Mail,

    /// <summary>On paper, with the next batch for the mail house.</summary>
    Post,

    /// <summary>On paper by registered post: a person brings it and notes the number of the post.</summary>
    Registered,

    /// <summary>A person telephones and notes that it was done.</summary>
    Telephone,
}
