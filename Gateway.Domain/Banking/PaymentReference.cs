namespace Gateway.Domain.Banking;

/// <summary>What a client writes on a transfer so that the bank carries it unharmed (BT-83). A closed union.</summary>
public abstract record PaymentReference
{
    private PaymentReference()
    {
    }

    /// <summary>As printed and as written: <c>+++010/8068/17183+++</c> or <c>RF18539007547034</c>.</summary>
    public abstract string Text { get; }

    public sealed override string ToString() => Text;

    /// <summary>The structured communication, which Belgian banks check when it is typed.</summary>
    public sealed record Belgian(StructuredCommunication Communication) : PaymentReference
    {
        public override string Text => Communication.ToString();
    }

    /// <summary>The reference of ISO 11649, which the others check.</summary>
    public sealed record International(CreditorReference Reference) : PaymentReference
    {
        public override string Text => Reference.Text;
    }
}
