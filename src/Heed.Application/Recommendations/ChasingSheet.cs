using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Sorts what is due today by who must read it: one letter an address, one draft an agency and rung, and the manager's own list.</summary>
internal sealed class ChasingSheet(ChasingTown town, ILookup<ActionId, Reminder> sent, DateOnly today)
{
    private readonly Dictionary<EmailAddress, (ChasingTown.Body Partnership, string Name, PersonId? Person, List<DigestLine> Lines)> letters = [];
    private readonly Dictionary<(ScopeId Partnership, Rung Rung, AgencyId? Agency, GroupId? Group), (ChasingTown.Body Partnership, List<DigestLine> Lines)> drafts = [];
    private readonly List<(ToldDue Told, IReadOnlyList<EmailAddress> By)> told = [];
    private Dictionary<ActionId, string> labels = [];

    /// <param name="open">The partnerships whose hour has come.</param>
    public async Task<ChasingDay> Of(HeedDb db, IReadOnlyList<ScopeId> open, IReadOnlyList<ChasingFound> found, CancellationToken ct)
    {
        labels = await ActionLabels.Of(db, [.. found.Select(f => f.Action.Id)], ct);
        foreach (var one in found)
        {
            Remind(one);
            Climb(one);
        }

        var written = await db.Digests.Where(d => d.Day == today).Select(d => d.To).Distinct().ToListAsync(ct);
        // What another partnership's hour has not come for yet goes with it: one letter a day.
        var due = letters.Where(l => !written.Contains(l.Key) && l.Value.Lines.Exists(line => town.ChasedBy(line.Scope) is { } by && open.Contains(by.Scope)));
        var mine = drafts.Where(d => open.Contains(d.Value.Partnership.Scope)).ToList();
        return new ChasingDay(open,
            [.. due.Select(l => new DigestDue(l.Value.Partnership.Scope, l.Key, l.Value.Name, l.Value.Person, l.Value.Lines))],
            [.. await ChasingReaders.Drafts(db, town, mine.Select(d => (d.Value.Partnership, d.Key.Rung, d.Key.Agency, d.Key.Group, d.Value.Lines)), ct)],
            // Whoever has had a letter today is told tomorrow, and the rung with them.
            [.. told.Where(t => open.Contains(t.Told.Partnership) && !t.By.Any(written.Contains)).Select(t => t.Told)]);
    }

    private void Remind(ChasingFound one)
    {
        var (action, scope) = (one.Action, one.Action.ScopeId);
        if (one.Moments.Count == 0 || !town.People.TryGetValue(action.Lead, out var lead))
        {
            return;
        }

        var (isOpen, mailbox) = (town.IsOpen(scope), town.MailboxOf(action.AgencyId));
        if (!lead.InPost)
        {
            if (isOpen && mailbox is { } shared)
            {
                Write(one, lead.Name, DigestTie.Mailbox, shared, $"{town.Agencies[action.AgencyId!.Value].Name}", null, one.Moments);
            }

            return;
        }

        // Of a restricted review nobody hears but a lead who is named in it.
        if (!isOpen && !town.IsNamed(lead.Id, scope))
        {
            return;
        }

        Write(one, lead.Name, DigestTie.Lead, lead.Email, lead.Name, lead.Id, one.Moments);
        if (!isOpen)
        {
            return;
        }

        foreach (var (deputy, from) in town.DeputiesOf(lead.Id))
        {
            Write(one, lead.Name, DigestTie.Deputy, deputy.Email, deputy.Name, deputy.Id, [.. one.Moments.Where(m => m.Day >= from)]);
        }

        if (mailbox is { } copied)
        {
            Write(one, lead.Name, DigestTie.Copy, copied, town.Agencies[action.AgencyId!.Value].Name, null, one.Moments);
        }
    }

    private void Climb(ChasingFound one)
    {
        if (ChasingLadder.Begins(one.Chased) is not { } since)
        {
            return;
        }

        var taken = sent[one.Action.Id].Where(r => r.Anchor == since && r.To.Length == 0 && ChasingLadder.RungOf(r.Kind) is not null)
            .GroupBy(r => ChasingLadder.RungOf(r.Kind)!.Value).ToDictionary(g => g.Key, g => g.Min(r => r.MadeOn));
        if (ChasingLadder.Next(one.Chased, one.Times, one.Quiet, taken, today) is not { } rung)
        {
            return;
        }

        var moment = new ReminderMoment(ChasingLadder.KindOf(rung), since, 0);
        var leads = rung == Rung.AgencyLead && one.Action.AgencyId is { } agency && town.IsOpen(one.Action.ScopeId) ? town.LeadsOf(agency).Where(p => p.Id != one.Action.Lead).ToList() : [];
        if (rung is Rung.GroupChair or Rung.Board && town.IsOpen(one.Action.ScopeId))
        {
            var key = (one.Partnership.Scope, rung, one.Action.AgencyId, rung == Rung.GroupChair ? one.Action.GroupId : null);
            if (!drafts.TryGetValue(key, out var draft))
            {
                drafts.Add(key, draft = (one.Partnership, []));
            }

            draft.Lines.Add(Line(one, LeadName(one), DigestTie.AgencyLead, [moment]));
            return;
        }

        // The rung is taken, whether or not anybody stands on it; a restricted review is known to those who are named, and to nobody else.
        told.Add((new ToldDue(one.Partnership.Scope, one.Action.Id, one.Action.ScopeId, moment), [.. leads.Select(p => p.Email)]));
        foreach (var lead in leads)
        {
            Write(one, LeadName(one), DigestTie.AgencyLead, lead.Email, lead.Name, lead.Id, [moment]);
        }
    }

    private string LeadName(ChasingFound one) => town.People.TryGetValue(one.Action.Lead, out var lead) ? lead.Name : "nobody";

    private void Write(ChasingFound one, string leadName, DigestTie tie, EmailAddress to, string name, PersonId? person, IReadOnlyList<ReminderMoment> moments)
    {
        List<ReminderMoment> unsent = [.. moments.Where(m => !sent[one.Action.Id].Any(r => r.Kind == m.Kind && r.Anchor == m.Anchor && r.Days == m.Days && r.Part == m.Part && r.To == to.Value))];
        if (unsent.Count == 0)
        {
            return;
        }

        if (!letters.TryGetValue(to, out var letter))
        {
            letters.Add(to, letter = (one.Partnership, name, person, []));
        }

        letter.Lines.Add(Line(one, leadName, tie, unsent));
    }

    private DigestLine Line(ChasingFound one, string leadName, DigestTie tie, IReadOnlyList<ReminderMoment> moments) => new(
        one.Action.Id, one.Action.ScopeId, one.Action.Lead, leadName, tie, town.IsOpen(one.Action.ScopeId) ? labels.GetValueOrDefault(one.Action.Id, "") : "", town.PartnershipsOf(one.Action.ScopeId),
        one.Action.Due, one.Action.Timely(today), one.Action.LastUpdatedOn, one.Chased.AskedOn, moments, one.Action.Milestones);
}
