using Heed.Application.Platform.Database;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Heed.Application.Platform.Writing;

/// <summary>New rows of one table, read by the model's own mapping and converters, so that a bulk write stores what a single write stores.</summary>
internal sealed class BulkRows
{
    private readonly List<object> records = [];

    private BulkRows(string table, IReadOnlyList<BulkColumn> columns) => (Table, Columns) = (table, columns);

    public string Table { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    public IReadOnlyList<object> Records => records;

    /// <summary>Sorts records and their parts by table, parents before children.</summary>
    public static IReadOnlyList<BulkRows> Of(HeedDb db, IEnumerable<object> records)
    {
        var tables = new Dictionary<IEntityType, BulkRows>();
        foreach (var record in records)
        {
            Add(db.Model.FindRuntimeEntityType(record.GetType())!, record, tables);
        }

        return [.. tables.Values];
    }

    private static void Add(IEntityType type, object record, Dictionary<IEntityType, BulkRows> tables)
    {
        if (!tables.TryGetValue(type, out var rows))
        {
            tables.Add(type, rows = new BulkRows(type.GetTableName()!, ColumnsOf(type)));
        }

        rows.records.Add(record);
        foreach (var part in type.GetNavigations().Where(n => n.IsCollection))
        {
            foreach (var child in (System.Collections.IEnumerable?)part.GetGetter().GetClrValue(record) ?? Array.Empty<object>())
            {
                Add(part.TargetEntityType, child, tables);
            }
        }
    }

    private static IReadOnlyList<BulkColumn> ColumnsOf(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return [.. type.GetFlattenedProperties()
            .Where(p => p.GetColumnName(table) is not null && !(p.ValueGenerated == ValueGenerated.OnAdd && p.ClrType == typeof(long)))
            .Select(p => new BulkColumn(p, p.GetColumnName(table)!, type))];
    }
}

/// <summary>One column of a bulk write.</summary>
internal sealed class BulkColumn(IProperty property, string name, IEntityType type)
{
    private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;
    private readonly IClrPropertyGetter getter = property.GetGetter();
    private readonly object? constant = property.Name == nameof(IAggregate.Version) ? 1 : property == type.FindDiscriminatorProperty() ? type.GetDiscriminatorValue() : null;

    /// <summary>The value object that the column is part of; null for a column of the record itself.</summary>
    private readonly IClrPropertyGetter? within = (property.DeclaringType as IComplexType)?.ComplexProperty.GetGetter();

    public string Name { get; } = name;

    /// <summary>The database's name for the column's type, without its length.</summary>
    public string StoreType { get; } = property.GetRelationalTypeMapping().StoreTypeNameBase;

    /// <summary>The value as the database takes it; null for no value.</summary>
    public object? Of(object record)
    {
        if (constant is not null)
        {
            return constant;
        }

        // Of a value object that is not there every column is empty, and not what its parts begin with.
        if (within is not null && within.GetClrValueUsingContainingEntity(record) is null)
        {
            return null;
        }

        var value = getter.GetClrValueUsingContainingEntity(record);
        return value is null || convert is null ? value : convert(value);
    }
}
