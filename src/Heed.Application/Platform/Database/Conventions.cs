using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Heed.Application.Platform.Database;

/// <summary>How values are kept, the same for every room: typed ids, UTC times, enums by name, an own version number.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder configuration, Type idConverter)
    {
        foreach (var id in typeof(IScoped).Assembly.GetTypes().Where(IsId))
        {
            configuration.Properties(id).HaveConversion(idConverter.MakeGenericType(id));
        }

        foreach (var choice in typeof(IScoped).Assembly.GetTypes().Where(t => t.IsEnum))
        {
            configuration.Properties(choice).HaveConversion<string>().HaveMaxLength(60);
        }

        configuration.Properties<EmailAddress>().HaveConversion<EmailConverter>().HaveMaxLength(254);
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    public static void Finish(ModelBuilder builder)
    {
        // Ids are made before a record is saved; a part with an id is new all the same.
        foreach (var key in builder.Model.GetEntityTypes().Select(e => e.FindPrimaryKey()).OfType<IMutableKey>().SelectMany(k => k.Properties).Where(p => IsId(p.ClrType)))
        {
            key.ValueGenerated = ValueGenerated.Never;
        }

        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.BaseType is null && typeof(IAggregate).IsAssignableFrom(e.ClrType)))
        {
            builder.Entity(entity.ClrType).Property<int>(nameof(IAggregate.Version)).IsConcurrencyToken();
            builder.Entity(entity.ClrType).Ignore(nameof(IAggregate.Key));
        }

        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.BaseType is null && e.FindProperty("ScopeId") is not null && e.GetTableName() is not null))
        {
            builder.Entity(entity.ClrType).HasIndex("ScopeId");
        }
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class EmailConverter() : ValueConverter<EmailAddress, string>(address => address.Value, text => EmailAddress.Of(text));

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        at => at.UtcDateTime, at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
}

/// <summary>A typed id as PostgreSQL's own uuid.</summary>
internal sealed class IdAsUuid<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Id.Of<TId>(value))
    where TId : struct, IId<TId>;

/// <summary>A typed id as 16 bytes in their printed order, so that SQLite sorts ids by the time they were made.</summary>
internal sealed class IdAsBytes<TId>() : ValueConverter<TId, byte[]>(id => id.Value.ToByteArray(true), value => Id.Of<TId>(new Guid(value, true)))
    where TId : struct, IId<TId>;
