using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What a calendar address shows at this moment: the dates of what its person leads, stands in for or watches, as far as they may see it now.</summary>
public sealed class CalendarOf(Reader reader, ActorOf actors, AttemptLimits limits, HeedAddress address, TimeProvider time)
{
    private const int Most = 2_000;

    private const int LongestTitle = 100;

    /// <param name="Text">The calendar; null where it is asked for too often.</param>
    public sealed record Row(string? Text);

    /// <param name="network">Where it is asked from: whoever guesses is slowed down.</param>
    /// <returns>Null when there is no such address, or it has ended, or its person has.</returns>
    public async Task<Row?> Run(string secret, string network, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret);
        CalendarAddress? found;
        await using (var whole = reader.For(Actor.Heed))
        {
            // Whoever has the secret may ask; what they see is decided by whose it is.
            found = await whole.Set<CalendarAddress>().SingleOrDefaultAsync(a => a.SecretHash == hash && a.Ended!.Who == null, ct);
        }

        if (found is null)
        {
            return await limits.Allow(AttemptLimit.UnknownCalendar, network, ct) ? null : new Row(null);
        }

        if (!await limits.Allow(AttemptLimit.Calendar, hash, ct))
        {
            return new Row(null);
        }

        var actor = await actors.Run(found.PersonId, ct);
        return actor.Kind == ActorKind.Visitor || !await HasAccount(actor, ct) ? null : new Row(await Text(actor, found.ShowsWords, ct));
    }

    private async Task<bool> HasAccount(Actor actor, CancellationToken ct)
    {
        await using var whole = reader.For(Actor.Heed);
        return await whole.Users.AnyAsync(u => u.PersonId == actor.Person, ct);
    }

    private async Task<string> Text(Actor actor, bool showsWords, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        List<PersonId?> mine = [actor.Person, .. actor.StandsInFor.Select(s => s.Person)];
        // Of a restricted review, whose scope is reached from nowhere but itself, nothing leaves Heed.
        var rows = await db.Actions.In(db, ActionState.Open)
            .Where(a => a.Due != null && db.ScopeReaches.Any(r => r.ScopeId == a.ScopeId && r.FromScopeId != a.ScopeId))
            .Where(a => (a.LeadPersonId != null && mine.Contains(a.LeadPersonId))
                || db.Set<Watch>().Any(w => w.PersonId == actor.Person && w.Ended!.Who == null && (w.ActionId == a.Id || a.Recommendations.Any(l => l.RecommendationId == w.RecommendationId))))
            .OrderBy(a => a.Due).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, a.Text, a.Due, a.LeadPersonId, a.DateMoves, Lead = db.People.Where(p => p.Id == a.LeadPersonId).Select(p => p.Name).FirstOrDefault() })
            .ToListAsync(ct);
        return CalendarText.Of("Heed", rows.Select(a =>
        {
            var whose = a.LeadPersonId == actor.Person ? "An action that I lead" : mine.Contains(a.LeadPersonId) ? $"An action that {a.Lead} leads, for whom I stand in" : "An action that I watch";
            return new CalendarDay(a.Id.Value, a.Due!.Value, showsWords ? $"Due: {Short(a.Text)}" : $"Due: {char.ToLowerInvariant(whose[0])}{whose[1..]}", showsWords ? $"{whose}: {a.Text}" : $"{whose}. Sign in to see which.", address.Of($"/work/actions/{a.Id}"), a.DateMoves.Count);
        }), address.Host, time.GetUtcNow());
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestTitle ? line : line[..LongestTitle].TrimEnd() + "…";
    }
}
