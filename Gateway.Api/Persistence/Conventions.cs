using System.Text;
using Gateway.Domain.Banking;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gateway.Api.Persistence;

/// <summary>
/// How values are stored, in one place: ids as UUIDs, enums as text, instants in UTC, identifiers as their text.
/// Money is stored as integer minor units by the rows themselves. Tables and columns are in snake_case.
/// </summary>
internal static class Conventions
{
    private const int IdentifierLengthMax = 140;
    private const int EnumLengthMax = 32;

    public static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLengthMax);

        conventions.Properties<LegalEntityId>().HaveConversion<LegalEntityIdConverter>();
        conventions.Properties<ProductionUnitId>().HaveConversion<ProductionUnitIdConverter>();
        conventions.Properties<ClientId>().HaveConversion<ClientIdConverter>();
        conventions.Properties<DocumentId>().HaveConversion<DocumentIdConverter>();
        conventions.Properties<ReceivableId>().HaveConversion<ReceivableIdConverter>();
        conventions.Properties<DeliveryId>().HaveConversion<DeliveryIdConverter>();
        conventions.Properties<InboundId>().HaveConversion<InboundIdConverter>();
        conventions.Properties<BankAccountId>().HaveConversion<BankAccountIdConverter>();
        conventions.Properties<StatementId>().HaveConversion<StatementIdConverter>();
        conventions.Properties<MovementId>().HaveConversion<MovementIdConverter>();
        conventions.Properties<RecoveryCaseId>().HaveConversion<RecoveryCaseIdConverter>();

        conventions.Properties<Currency>().HaveConversion<CurrencyConverter>().HaveMaxLength(3);
        conventions.Properties<Country>().HaveConversion<CountryConverter>().HaveMaxLength(2);
        conventions.Properties<EnterpriseNumber>().HaveConversion<EnterpriseNumberConverter>().HaveMaxLength(10);
        conventions.Properties<VatNumber>().HaveConversion<VatNumberConverter>().HaveMaxLength(16);
        conventions.Properties<Iban>().HaveConversion<IbanConverter>().HaveMaxLength(34);
        conventions.Properties<ParticipantId>().HaveConversion<ParticipantIdConverter>()
            .HaveMaxLength(IdentifierLengthMax);
    }

    public static void NameInSnakeCase(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(SnakeCase(entity.GetTableName()!));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
            }
        }
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

    private sealed class LegalEntityIdConverter() : ValueConverter<LegalEntityId, Guid>(id => id.Value, id => new(id));

    private sealed class ProductionUnitIdConverter()
        : ValueConverter<ProductionUnitId, Guid>(id => id.Value, id => new(id));

    private sealed class ClientIdConverter() : ValueConverter<ClientId, Guid>(id => id.Value, id => new(id));

    private sealed class DocumentIdConverter() : ValueConverter<DocumentId, Guid>(id => id.Value, id => new(id));

    private sealed class ReceivableIdConverter() : ValueConverter<ReceivableId, Guid>(id => id.Value, id => new(id));

    private sealed class DeliveryIdConverter() : ValueConverter<DeliveryId, Guid>(id => id.Value, id => new(id));

    private sealed class InboundIdConverter() : ValueConverter<InboundId, Guid>(id => id.Value, id => new(id));

    private sealed class BankAccountIdConverter() : ValueConverter<BankAccountId, Guid>(id => id.Value, id => new(id));

    private sealed class StatementIdConverter() : ValueConverter<StatementId, Guid>(id => id.Value, id => new(id));

    private sealed class MovementIdConverter() : ValueConverter<MovementId, Guid>(id => id.Value, id => new(id));
    private sealed class RecoveryCaseIdConverter()
        : ValueConverter<RecoveryCaseId, Guid>(id => id.Value, id => new(id));

    private sealed class CurrencyConverter()
        : ValueConverter<Currency, string>(currency => currency.Code, text => Currency.Parse(text));

    private sealed class CountryConverter()
        : ValueConverter<Country, string>(country => country.Code, text => Country.Parse(text));

    private sealed class EnterpriseNumberConverter()
        : ValueConverter<EnterpriseNumber, string>(number => number.Digits, text => EnterpriseNumber.Parse(text));

    private sealed class VatNumberConverter()
        : ValueConverter<VatNumber, string>(number => number.Text, text => VatNumber.Parse(text));

    private sealed class IbanConverter() : ValueConverter<Iban, string>(iban => iban.Text, text => Iban.Parse(text));

    private sealed class ParticipantIdConverter()
        : ValueConverter<ParticipantId, string>(id => id.ToString(), text => ParticipantId.Parse(text));
}
