namespace Gateway.Api.Persistence.Invoicing;

internal enum DocumentKind
{
    Invoice,
    CreditNote,
}
