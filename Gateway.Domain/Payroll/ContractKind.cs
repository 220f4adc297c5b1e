namespace Gateway.Domain.Payroll;

/// <summary>The kind of work contract, which decides what a wage costs above its gross.</summary>
public enum ContractKind
{
    Employee,

    /// <summary>Under the rules for workers in the arts.</summary>
    Artist,

    /// <summary>Within the yearly quota of student work, under the solidarity contribution.</summary>
    Student,
}
