using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>How many entries there are, and what they sum to.</summary>
internal sealed class CamtSums
{
    public int Credits { get; private set; }

    public int Debits { get; private set; }

    public decimal CreditSum { get; private set; }

    public decimal DebitSum { get; private set; }

    public int Entries => Credits + Debits;

    public void Add(Amount amount, bool isDebit)
    {
        if (isDebit)
        {
            Debits++;
            DebitSum -= amount.Value;
        }
        else
        {
            Credits++;
            CreditSum += amount.Value;
        }
    }
}
