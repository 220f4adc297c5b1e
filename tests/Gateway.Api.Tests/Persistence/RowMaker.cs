using System.Globalization;
using System.Reflection;
using Gateway.Api.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gateway.Api.Tests.Persistence;

/// <summary>
/// Makes rows of every type the model maps, each property filled as far as its column goes: texts as long as they may
/// be and beyond Latin-1, instants to the microsecond, every second nullable empty. A row's parents are made before it.
/// A type that is added to the model is met here by itself.
/// </summary>
internal sealed class RowMaker(GatewayDbContext db, int seed)
{
    private const int UnboundedTextLength = 3000;
    private const int RowsOfEachType = 4;

    private readonly Random random = new(seed);
    private readonly Dictionary<IEntityType, List<object>> made = [];

    /// <summary>Rows of all types, parents first.</summary>
    public IReadOnlyList<(Type Type, IReadOnlyList<object> Rows)> MakeAll()
    {
        foreach (var entity in ParentsFirst())
        {
            made[entity] = [.. Enumerable.Range(0, RowsOfEachType).Select(index => Make(entity, index))];
        }

        return [.. made.Select(one => (one.Key.ClrType, (IReadOnlyList<object>)one.Value))];
    }

    private List<IEntityType> ParentsFirst()
    {
        var ordered = new List<IEntityType>();
        foreach (var entity in db.Model.GetEntityTypes())
        {
            Add(entity);
        }

        return ordered;

        void Add(IEntityType entity)
        {
            foreach (var parent in entity.GetForeignKeys().Select(key => key.PrincipalEntityType))
            {
                Add(parent);
            }

            if (!ordered.Contains(entity))
            {
                ordered.Add(entity);
            }
        }
    }

    private object Make(IEntityType entity, int index)
    {
        var row = Activator.CreateInstance(entity.ClrType)!;
        foreach (var property in entity.GetProperties())
        {
            Set(row, property.PropertyInfo!, property.IsNullable && index % 2 == 1 ? null : ValueOf(property));
        }

        foreach (var key in entity.GetForeignKeys())
        {
            var parent = made[key.PrincipalEntityType][index];
            for (var part = 0; part < key.Properties.Count; part++)
            {
                var value = key.PrincipalKey.Properties[part].PropertyInfo!.GetValue(parent);
                Set(row, key.Properties[part].PropertyInfo!, value);
            }
        }

        return row;
    }

    private static void Set(object row, PropertyInfo property, object? value) => property.SetValue(row, value);

    private object ValueOf(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(random.Next(values.Length))!;
        }

        return type == typeof(string)
            ? TextOf(property.GetMaxLength() ?? UnboundedTextLength)
            : Simple(type) ?? Identifier(type) ?? throw new NotSupportedException($"Teach RowMaker to make a {type}.");
    }

    private object? Simple(Type type) => type switch
    {
        _ when type == typeof(int) => random.Next(),
        _ when type == typeof(long) => random.NextInt64(),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(byte[]) => BytesOf(1500),
        _ when type == typeof(Guid) => new Guid(BytesOf(16)),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 1).AddDays(random.Next(3000)),
        _ when type == typeof(DateTimeOffset) =>
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMicroseconds(random.NextInt64(1L << 47)),
        _ => null,
    };

    private object? Identifier(Type type) => type switch
    {
        _ when type == typeof(LegalEntityId) => new LegalEntityId(new Guid(BytesOf(16))),
        _ when type == typeof(ProductionUnitId) => new ProductionUnitId(new Guid(BytesOf(16))),
        _ when type == typeof(ClientId) => new ClientId(new Guid(BytesOf(16))),
        _ when type == typeof(DocumentId) => new DocumentId(new Guid(BytesOf(16))),
        _ when type == typeof(ReceivableId) => new ReceivableId(new Guid(BytesOf(16))),
        _ when type == typeof(DeliveryId) => new DeliveryId(new Guid(BytesOf(16))),
        _ when type == typeof(InboundId) => new InboundId(new Guid(BytesOf(16))),
        _ when type == typeof(RecoveryCaseId) => new RecoveryCaseId(new Guid(BytesOf(16))),
        _ when type == typeof(BankAccountId) => new BankAccountId(new Guid(BytesOf(16))),
        _ when type == typeof(StatementId) => new StatementId(new Guid(BytesOf(16))),
        _ when type == typeof(MovementId) => new MovementId(new Guid(BytesOf(16))),
        _ when type == typeof(Currency) => Currency.Parse("PLN"),
        _ when type == typeof(Country) => Country.Parse("NL"),
        _ when type == typeof(EnterpriseNumber) => EnterpriseNumberOf(random.Next(1_000_000, 20_000_000)),
        _ when type == typeof(VatNumber) => VatNumber.Of(EnterpriseNumberOf(random.Next(1_000_000, 20_000_000))),
        _ when type == typeof(Iban) => Iban.Parse("BE68539007547034"),
        _ when type == typeof(ParticipantId) =>
            ParticipantId.Of(EnterpriseNumberOf(random.Next(1_000_000, 20_000_000))),
        _ => null,
    };

    /// <summary>Eight digits and 97 less their remainder.</summary>
    private static EnterpriseNumber EnterpriseNumberOf(int digits) =>
        EnterpriseNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits:D8}{97 - (digits % 97):D2}"));

    private string TextOf(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => "abcxyz ABC019'\"%_\\Ωłéß中"[random.Next(23)]));

    private byte[] BytesOf(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
