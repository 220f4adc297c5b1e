namespace Gateway.Api.Http.Json;

/// <summary>Says that a field is written in a form other than the usual one of its type: a text that is a mail
/// address, a decimal that is an amount.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WrittenAsAttribute(string form) : Attribute
{
    /// <summary>One of <see cref="WrittenAs"/>.</summary>
    public string Form => form;
}
