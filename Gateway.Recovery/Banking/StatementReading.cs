using Gateway.Domain.Banking;
using Gateway.Domain.Findings;

namespace Gateway.Recovery.Banking;

/// <summary>What came of reading a bank file: all of its statements or none. A closed union.</summary>
public abstract record StatementReading
{
    private StatementReading(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>In the order they were met; with a fatal one the file was refused.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Every check that the file's own figures allow was made and held; the findings are warnings.</summary>
    public sealed record Accepted : StatementReading
    {
        internal Accepted(IReadOnlyList<Statement> statements, IReadOnlyList<Finding> findings)
            : base(findings) =>
            Statements = statements;

        /// <summary>
        /// At least one, in the order they are to be booked. What may be done with each says <see
        /// cref="Statement.Use"/>.
        /// </summary>
        public IReadOnlyList<Statement> Statements { get; }
    }

    /// <summary>Something is wrong with the file: nothing of it may be used.</summary>
    public sealed record Refused : StatementReading
    {
        internal Refused(IReadOnlyList<Finding> findings)
            : base(findings)
        {
        }
    }
}
