namespace Gateway.Domain.Dunning;

/// <summary>What a step of a ladder does.</summary>
public enum StepAct
{
    /// <summary>A reminder is sent. To a consumer the first is free and says what CEL art. XIX.2 wants.</summary>
    Reminder,

    /// <summary>A formal notice is sent.</summary>
    FormalNotice,

    /// <summary>Client service telephones.</summary>
    Call,

    /// <summary>Client service decides whether the debt goes to law; nothing is sent.</summary>
    Recovery,
}
