using Gateway.Api.Desk;
using Gateway.Api.Http.AccessPoint;
using Gateway.Api.Http.Banking;
using Gateway.Api.Http.Deliveries;
using Gateway.Api.Http.Dunning;
using Gateway.Api.Http.Events;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Law;
using Gateway.Api.Http.LegalRecovery;
using Gateway.Api.Http.Parties;
using Gateway.Api.Http.Payroll;
using Gateway.Api.Http.Receivables;
using Gateway.Api.Http.Webhooks;

namespace Gateway.Api.Hosting;

/// <summary>All that the gateway answers to.</summary>
internal static class GatewayEndpoints
{
    public static void MapGateway(this WebApplication app)
    {
        var api = app.MapApi();
        api.MapLegalEntities();
        api.MapUnits();
        api.MapClients();
        api.MapInvoices();
        api.MapInvoiceBatch();
        api.MapDocumentValidation();
        api.MapCreditNotes();
        api.MapReceivables();
        api.MapPayments();
        api.MapBankAccounts();
        api.MapPayerAccounts();
        api.MapStatements();
        api.MapMovements();
        api.MapCollections();
        api.MapLedger();
        api.MapLateMoney();
        api.MapCredits();
        api.MapPayroll();
        api.MapEvents();
        api.MapWebhooks();
        api.MapDeliveries();
        api.MapMailEvents();
        api.MapParticipants();
        api.MapInbound();
        app.MapDesk();
        app.MapHealth();
        app.MapAs4();
        app.MapPublisher();
        api.MapDunning();
        api.MapHolds();
        api.MapDunningRuns();
        api.MapNotices();
        api.MapPrintBatches();
        api.MapPlans();
        api.MapLaw();
        api.MapLadders();
        api.MapLetterTexts();
        api.MapRecoveryCases();
        api.MapRecoveryWays();
        api.MapUnitRecovery();
        api.MapRecoveryPartners();
        api.MapExhibits();
        api.MapClaimClock();
        api.MapInsolvencySignals();
        app.MapPartnerApi().MapPartnerCases();
    }
}
