using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Writes one letter about several actions to one address, with a link for each, and claims what it reminds of in the same transaction.</summary>
public sealed class SendDigest(Writer writer, HeedAddress address)
{
    public Task<Outcome<Digest>> Run(DigestDue due, CancellationToken ct) => writer.AddTo<Partnership, Digest>(
        new Ask(Actor.Heed, RecommendationAccess.CanSendLists, "sent reminders"), p => p.ScopeId == due.Partnership,
        (_, scene) => Write(scene, DigestKind.Reminders, due, (lines, links, lastDay) => (DigestWords.Subject(lines), DigestWords.Body(due.Name, lines, links, lastDay, address.Of("/work/actions?state=notAnswering"))), ct), ct);

    /// <param name="words">The subject and the body, from what is left to say and the links.</param>
    internal async Task<Outcome<Digest>> Write(Scene scene, DigestKind kind, DigestDue due, Func<IReadOnlyList<DigestLine>, IReadOnlyDictionary<ActionId, string>, DateOnly, (string Subject, string Body)> words, CancellationToken ct)
    {
        var today = scene.Today;
        if (await scene.Seen<Digest>().AnyAsync(d => d.To == due.To && d.Day == today && (d.Kind == kind || kind == DigestKind.Reminders), ct))
        {
            return Outcome.Refused("", "This was sent today already").As<Digest>();
        }

        var ids = due.Lines.Select(l => l.Action).ToList();
        var actions = await scene.Seen<PlanAction>().IgnoreAutoIncludes().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        // Somebody else may lead it by now, or it may have ended since it was looked at.
        var lines = due.Lines.Where(l => actions.TryGetValue(l.Action, out var now) && now.LeadPersonId == l.Lead && now.IsOpen).ToList();
        if (lines.Count == 0)
        {
            return Outcome.Refused("", "Nothing is left to remind of").As<Digest>();
        }

        var links = new Dictionary<ActionId, string>();
        foreach (var line in lines.Where(l => l.Tie is DigestTie.Lead or DigestTie.Deputy or DigestTie.Mailbox))
        {
            var secret = OneTimeSecret.Make();
            var asks = line.Moments.Any(m => m.Asks || m.Kind == ReminderKind.Listed);
            var link = UpdateLink.For(actions[line.Action], OneTimeSecret.Hash(secret), scene.Stamp, line.Tie == DigestTie.Deputy ? due.Person : null, line.Tie == DigestTie.Mailbox ? due.To : null, asks);
            if (!link.IsDone)
            {
                return link.As<Digest>();
            }

            scene.Add(link.Value);
            links[line.Action] = address.Of($"/update?code={secret}");
        }

        foreach (var (line, moment) in lines.SelectMany(l => l.Moments.Select(m => (l, m))).DistinctBy(x => (x.l.Action, x.m)))
        {
            scene.Add(Reminder.Of(line.Action, line.Scope, moment, due.To.Value, today));
        }

        var (subject, body) = words(lines, links, today.AddDays(UpdateLink.Days));
        scene.Mail(due.To, subject, body);
        return Digest.Send(due.Partnership, kind, due.To, due.Person, lines.Select(l => l.Action).Distinct().Count(), scene.Stamp);
    }
}
