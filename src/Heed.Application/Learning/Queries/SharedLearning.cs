using Heed.Application.Platform.Reading;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Learning.Queries;

/// <summary>What partnerships share with the practitioners of their agencies, the newest first. It names no review: whoever reads it may not know that there is one.</summary>
public sealed class SharedLearning(Reader reader)
{
    public sealed record Row(LearningKind Kind, string Text, IReadOnlyList<string> By, DateOnly On);

    /// <param name="words">Each must stand in it, in small or great letters; empty for everything.</param>
    public async Task<Page<Row>> Run(Actor actor, LearningKind? kind, int page, CancellationToken ct, string words = "")
    {
        await using var db = reader.For(actor);
        var shared = db.LearningPoints.Where(l => l.Shared!.Name != null);
        if (kind is { } wanted)
        {
            shared = shared.Where(l => l.Kind == wanted);
        }

        foreach (var word in words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            shared = shared.Where(l => l.Text.ToLower().Contains(word));
        }

        var found = await shared.OrderByDescending(l => l.Shared!.At).ThenByDescending(l => l.Id).ToPage(page, ct);
        var owners = found.Rows.SelectMany(l => l.Shares).Select(s => s.PartnershipId).Distinct().ToList();
        var names = await db.Partnerships.Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return found.As(l => new Row(l.Kind, l.Text, [.. l.Shares.Select(s => names[s.PartnershipId])], l.Shared!.Day));
    }
}
