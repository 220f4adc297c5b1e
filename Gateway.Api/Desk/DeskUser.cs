using Gateway.Domain.Languages;

namespace Gateway.Api.Desk;

/// <summary>Who looks at a page.</summary>
/// <param name="Language">What the browser wants to read.</param>
/// <param name="Who">Who is signed in, as people are told apart.</param>
/// <param name="FormToken">Goes with every form (<see cref="DeskSession.TokenField"/>).</param>
public sealed record DeskUser(Language Language, string Who, string FormToken)
{
    public string Say(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.In(Language);
    }
}
