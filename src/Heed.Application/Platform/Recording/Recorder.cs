using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Heed.Application.Platform.Recording;

/// <summary>Takes before and after from what the context tracked, and writes the record of it.</summary>
internal static class Recorder
{
    private static readonly HashSet<string> NotSaid = ["Id", "ScopeId", "Version", "Content", "Proposal", "SecretHash", "Sealed", "WrappedKey", "Choices", "Deeds", "Scopes", "Passages", "PrintedAs", "IsOpen", "Runs"];

    /// <summary>Records what is about to be saved: one entry for the subject, one for each other aggregate, and raises their versions.</summary>
    public static void Record(HeedDb db, Ask ask, IAggregate subject, DateTimeOffset now, RecordKey key)
    {
        db.ChangeTracker.DetectChanges();
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && IsOfARoom(e))
            .ToList();
        var roots = changed.Where(e => e.Entity is IAggregate).ToList();
        if (roots.All(e => !ReferenceEquals(e.Entity, subject)))
        {
            roots.Insert(0, db.Entry(subject));
        }

        foreach (var root in roots)
        {
            var aggregate = (IAggregate)root.Entity;
            var parts = changed.Where(e => e.Entity is not IAggregate && Home(e, roots, subject) == aggregate);
            var did = root.State == EntityState.Modified && !ReferenceEquals(aggregate, subject) ? ask.DidToOthers ?? ask.Did : ask.Did;
            db.Add(Entry(ask with { Did = did }, aggregate, [.. Details(root, ""), .. parts.SelectMany(p => Details(p, p.Metadata.ClrType.Name + ": "))], now, key));
            Raise(root);
        }
    }

    /// <summary>The entries for new records that the context does not track, because they are written in bulk.</summary>
    public static IEnumerable<Change> EntriesOfNew(HeedDb db, Ask ask, IEnumerable<IAggregate> records, DateTimeOffset now, RecordKey key)
    {
        var said = new Dictionary<Type, (string Name, IClrPropertyGetter Value)[]>();
        foreach (var record in records)
        {
            if (!said.TryGetValue(record.GetType(), out var values))
            {
                var type = db.Model.FindRuntimeEntityType(record.GetType())!;
                said.Add(record.GetType(), values = [.. type.GetProperties().Where(p => !p.IsShadowProperty()).Select(p => (p.Name, p.GetGetter()))
                    .Concat(type.GetComplexProperties().Select(p => (p.Name, p.GetGetter())))
                    .Where(p => !NotSaid.Contains(p.Name))]);
            }

            var details = new List<ChangeDetail>(values.Length);
            foreach (var (name, value) in values)
            {
                if (Text(value.GetClrValueUsingContainingEntity(record)) is { } text)
                {
                    details.Add(new ChangeDetail(name, null, text));
                }
            }

            yield return Entry(ask, record, details, now, key);
        }
    }

    /// <summary>The entry that somebody looked at something, and changed nothing.</summary>
    /// <param name="sha256">The hash of the bytes that were looked at; null where there are none.</param>
    public static Change Reading(Actor actor, IAggregate on, string did, string reason, string? sha256, DateTimeOffset now, RecordKey key) =>
        Entry(actor, did, reason, on, sha256 is null ? [] : [new ChangeDetail(nameof(StoredFile.Sha256), null, sha256)], now, key, isReading: true);

    /// <summary>The entry that something of a record was destroyed: it says so, and nothing of what was destroyed.</summary>
    public static Change Destroyed(Actor actor, IAggregate on, string did, string reason, DateTimeOffset now, RecordKey key) => Entry(actor, did, reason, on, [], now, key, isReading: false);

    private static Change Entry(Ask ask, IAggregate record, IReadOnlyList<ChangeDetail> details, DateTimeOffset now, RecordKey key) =>
        Entry(ask.Actor, ask.Did, ask.Reason, record, details, now, key, isReading: false);

    private static Change Entry(Actor actor, string did, string reason, IAggregate record, IReadOnlyList<ChangeDetail> details, DateTimeOffset now, RecordKey key, bool isReading)
    {
        var entry = new Change
        {
            Id = ChangeId.New(),
            // What both databases keep exactly, so that it is proved as it was written.
            At = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero),
            Who = actor.Person,
            Name = actor.Name,
            OnBehalfOf = actor.OnBehalfOf,
            ByHeed = actor.Kind == ActorKind.Heed,
            Kind = record.GetType().Name,
            RecordId = record.Key,
            ScopeId = record.ScopeId,
            ActionId = record is PlanAction action ? action.Id : null,
            Did = did,
            Reason = reason,
            Details = details,
            IsReading = isReading,
            Salt = RandomNumberGenerator.GetBytes(16),
        };
        entry.Mac = key.MacOf(entry);
        return entry;
    }

    /// <summary>The aggregate that a changed part belongs to: the one it points at, or else the subject of the change.</summary>
    private static IAggregate Home(EntityEntry part, List<EntityEntry> roots, IAggregate subject) => roots
        .Where(root => part.Metadata.GetForeignKeys().Any(key =>
            key.PrincipalToDependent is not null && key.PrincipalEntityType.ClrType.IsInstanceOfType(root.Entity)
            && key.Properties.Select(p => part.Property(p).CurrentValue).SequenceEqual(key.PrincipalKey.Properties.Select(p => root.Property(p).CurrentValue))))
        .Select(root => (IAggregate)root.Entity)
        .FirstOrDefault(subject);

    private static bool IsOfARoom(EntityEntry entry) => entry.Metadata.ClrType.Assembly == typeof(IAggregate).Assembly && entry.Entity is not ScopeReach;

    private static void Raise(EntityEntry root)
    {
        var version = root.Property(nameof(IAggregate.Version));
        version.CurrentValue = (int)version.CurrentValue! + 1;
    }

    private static IEnumerable<ChangeDetail> Details(EntityEntry entry, string prefix)
    {
        foreach (var (name, was, now) in Values(entry))
        {
            var before = entry.State == EntityState.Added ? null : Text(was);
            var after = entry.State == EntityState.Deleted ? null : Text(now);
            if (before != after && !NotSaid.Contains(name))
            {
                yield return new ChangeDetail(prefix + name, before, after);
            }
        }
    }

    private static IEnumerable<(string Name, object? Was, object? Is)> Values(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Where(p => !p.Metadata.IsShadowProperty()))
        {
            yield return (property.Metadata.Name, property.OriginalValue, property.CurrentValue);
        }

        foreach (var part in entry.ComplexProperties)
        {
            var was = part.Metadata.ComplexType.GetProperties().Select(p => part.Property(p).OriginalValue);
            yield return (part.Metadata.Name, string.Join(' ', was.Select(Text).Where(t => t is not null)), part.CurrentValue);
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        "" => null,
        string text => text,
        Stamp stamp => $"{stamp.Name} {stamp.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => list.Cast<object>().Any() ? JsonSerializer.Serialize(value, value.GetType(), Json.Options) : null,
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().IsValueType ? value.ToString() : JsonSerializer.Serialize(value, value.GetType(), Json.Options),
    };
}
