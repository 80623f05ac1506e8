using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

internal sealed partial class Destruction
{
    private const int AtOnce = 2_000;

    private const string InItsPlace = "(destroyed)";

    /// <summary>A shorter name is found in words that have nothing to do with it; its hash and its id find it where it matters.</summary>
    private const int ShortestName = 4;

    /// <summary>By what the record quotes something.</summary>
    /// <param name="Name">The name of the file.</param>
    /// <param name="Anywhere">Words that give it away wherever they stand.</param>
    /// <param name="All">Whether everything that the entries say goes.</param>
    private sealed record Quoted(string Name, IReadOnlyList<string> Anywhere, bool All = false)
    {
        /// <summary>What is taken away only where it is a whole value, such as a title.</summary>
        public HashSet<string> Whole { get; init; } = [];
    }

    /// <param name="name">As it stands, and as it stands inside a value that is JSON itself.</param>
    private static Quoted Words(string name, params string[] others) => new(name,
        [.. new[] { name, JsonSerializer.Serialize(name, Json.Options)[1..^1] }.Where(n => n.Length >= ShortestName).Concat(others.Where(o => o.Length > 0)).Distinct()]);

    /// <summary>Destroys what entries of the record say of it. Who did something and when stays; the chain holds nothing of what they said, and stays whole.</summary>
    private async Task Payloads(IQueryable<Change> changes, Quoted quoted, CancellationToken ct)
    {
        var mine = changes.Where(c => c.Kind != nameof(Disposal)).AsNoTracking().OrderBy(c => c.Id);
        List<Change> page;
        for (var at = 0; (page = await mine.Skip(at).Take(AtOnce).ToListAsync(ct)).Count > 0; at += AtOnce)
        {
            var telling = page.Where(c => Says(c, quoted)).ToList();
            foreach (var change in telling)
            {
                db.Attach(change);
                Forget(change, quoted);
            }

            await db.SaveChangesAsync(ct);
            telling.ForEach(c => db.Entry(c).State = EntityState.Detached);
        }
    }

    private static bool Says(Change change, Quoted quoted) =>
        (quoted.All && (change.Details.Count > 0 || change.Reason.Length > 0 || change.IsReading))
        || Gives(change.Did, quoted) || Gives(change.Reason, quoted) || change.Details.Any(d => Gives(d.Was, quoted) || Gives(d.Is, quoted))
        || EndsWithName(change.Did, quoted);

    private void Forget(Change change, Quoted quoted)
    {
        change.Did = change.IsReading && (quoted.All || Gives(change.Did, quoted) || EndsWithName(change.Did, quoted)) ? "opened something that was destroyed since" : Gives(change.Did, quoted) ? InItsPlace : change.Did;
        change.Reason = quoted.All || Gives(change.Reason, quoted) ? "" : change.Reason;
        change.Details = quoted.All ? [] : [.. change.Details.Select(d => new ChangeDetail(d.What, Left(d.Was, quoted), Left(d.Is, quoted)))];
        change.Salt = [];
        change.DestroyedBy = decided.Id.Value;
        change.Remains = key.RemainsOf(change);
    }

    private static string? Left(string? value, Quoted quoted) => Gives(value, quoted) ? InItsPlace : value;

    private static bool Gives(string? text, Quoted quoted) =>
        text is not null && (quoted.Anywhere.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || (text.Length > 0 && quoted.Whole.Contains(text)));

    private static bool EndsWithName(string did, Quoted quoted) => quoted.Name.Length > 0 && did.EndsWith(" " + quoted.Name, StringComparison.Ordinal);
}
