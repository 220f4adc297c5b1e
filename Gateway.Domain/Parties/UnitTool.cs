namespace Gateway.Domain.Parties;

/// <summary>How a production unit works, which decides the payroll side.</summary>
public enum UnitTool
{
    /// <summary>3in1: every invoice is tied to one work contract and its wage is guaranteed.</summary>
    ThreeInOne,

    /// <summary>Activité: invoices feed a running budget.</summary>
    Activity,
}
