using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Tests.Banking;

/// <summary>A movement, and what it means.</summary>
internal sealed record SimulatedPayment(
    string EndToEndId,
    decimal Amount,
    string Text,
    bool IsStructured,
    string Name,
    ClientId Client,
    DocumentId Invoice,
    decimal OnInvoice,
    SimulatedPayment? Returns);
