namespace Gateway.Peppol.Validation.XPath;

/// <summary>Why a rule could not be judged.</summary>
internal enum DynamicError
{
    /// <summary>A number beyond what is computed with, or a division by zero.</summary>
    NotComputable,

    /// <summary>Several elements stand where one is wanted.</summary>
    Several,

    NotANumber,

    NotADate,

    NotABoolean,
}
