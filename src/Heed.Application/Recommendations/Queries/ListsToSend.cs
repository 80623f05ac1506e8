using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Reports.Queries;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The lists that the manager of a partnership would send now: to each lead of something that drifted, what of theirs needs a word; and who cannot be reached, and why.</summary>
public sealed class ListsToSend(Reader reader, Drifted drifted)
{
    /// <param name="Subject">Of the letter, as it would go now.</param>
    /// <param name="Body">With a word in the place of each link.</param>
    public sealed record Letter(DigestDue Due, string Subject, string Body, bool HadReminder);

    /// <param name="Who">A lead who is not written to.</param>
    public sealed record Unreached(string Who, string Agency, int Actions, string Why);

    /// <param name="May">Whether the actor may send them.</param>
    public sealed record Rows(PartnershipId Id, ScopeId Scope, string Name, bool May, IReadOnlyList<Letter> Letters, IReadOnlyList<Unreached> Unreached);

    /// <returns>Null where there is no such partnership for this actor.</returns>
    public async Task<Rows?> Run(Actor actor, PartnershipId partnership, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = db.Today;
        if (!actor.SeesScopes || await db.Partnerships.SingleOrDefaultAsync(p => p.Id == partnership && (p.Until == null || p.Until >= today), ct) is not { } body)
        {
            return null;
        }

        var may = await db.May(actor, RecommendationAccess.CanSendLists, body.ScopeId, ct);
        var leads = (await drifted.Run(actor, partnership, ct)).Actions.Select(a => a.Lead).OfType<PersonId>().Distinct().ToList();
        var actions = await Theirs(db, partnership, leads, ct);
        var town = await ChasingTown.Of(db, [new ChasingTown.Body(partnership, body.ScopeId, body.Name)], _ => ChasingTimes.Default, ct);
        var labels = await ActionLabels.Of(db, [.. actions.Select(a => a.Id)], ct);
        var sheet = new Sorting(town, body.ScopeId, labels, today);
        foreach (var lead in actions.GroupBy(a => a.Lead))
        {
            sheet.Add([.. lead]);
        }

        var sent = await db.Digests.Where(d => d.Day == today).Select(d => new { d.To, d.Kind }).ToListAsync(ct);
        var links = actions.ToDictionary(a => a.Id, _ => "(a link of their own)");
        return new Rows(partnership, body.ScopeId, body.Name, may,
            [.. sheet.Letters.Where(l => !sent.Exists(s => s.To == l.To && s.Kind == DigestKind.List)).OrderBy(l => l.Name, StringComparer.Ordinal)
                .Select(l => new Letter(l, ListWords.Subject(l.Lines), ListWords.Body(l.Name, l.Lines, links, today.AddDays(UpdateLink.Days), actor.Name, body.Name), sent.Exists(s => s.To == l.To && s.Kind == DigestKind.Reminders)))],
            [.. sheet.Unreached, .. sheet.Letters.Where(l => sent.Exists(s => s.To == l.To && s.Kind == DigestKind.List)).Select(l => new Unreached(l.Name, "", l.Lines.Count, "was sent a list today already; what still stands here can go tomorrow"))]);
    }

    /// <summary>What these people lead in the partnership and that needs a word: late, due soon, silent or not answered.</summary>
    private static async Task<IReadOnlyList<ChasingCandidate>> Theirs(HeedDb db, PartnershipId partnership, IReadOnlyList<PersonId> leads, CancellationToken ct)
    {
        var asks = db.AsksInVain();
        var rows = await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, db.Today)
            .Where(a => !a.IsIncomplete && a.LeadPersonId != null && leads.Contains(a.LeadPersonId.Value))
            .OwnedBy(db, partnership)
            .OrderBy(a => a.Due).ThenBy(a => a.Id)
            .Select(a => new
            {
                Action = new ChasingCandidate(a.Id, a.ScopeId, a.LeadPersonId!.Value, a.LeadAgencyId, a.GroupId, a.Reported, a.Verified, a.Due, a.Breadth, a.PlannedOn, a.LastUpdatedOn, a.RefusedOn, a.NextMilestone, a.DateMoves, a.Milestones),
                AskedAt = asks.Where(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId).Min(l => (DateTimeOffset?)l.Made.At),
                a.SlippedOn,
            })
            .ToListAsync(ct);
        // Nobody is said not to have answered before they had the time to.
        var (today, since, answer) = (db.Today, db.Today.AddDays(-Drifted.Days), ChasingTimes.LastAsk(db.Today));
        return [.. rows.Where(r => r.Action.Timely(today) is var timely && (timely.Kind is not (TimelinessKind.OnTime or TimelinessKind.NoDate) || timely.IsSilent || Asked(r.AskedAt) is not null || r.SlippedOn >= since || r.Action.RefusedOn is not null || r.Action.Verified == VerifiedState.Returned))
            .Select(r => r.Action with { AskedOn = Asked(r.AskedAt) })];

        DateOnly? Asked(DateTimeOffset? at) => at is { } then && DateOnly.FromDateTime(then.UtcDateTime) is var day && day <= answer ? day : null;
    }

    /// <summary>Sorts actions into letters, one an address.</summary>
    private sealed class Sorting(ChasingTown town, ScopeId partnership, Dictionary<ActionId, string> labels, DateOnly today)
    {
        private readonly List<DigestDue> letters = [];

        public IReadOnlyList<DigestDue> Letters => letters;

        public List<Unreached> Unreached { get; } = [];

        public void Add(IReadOnlyList<ChasingCandidate> theirs)
        {
            var lead = town.People[theirs[0].Lead];
            var agency = theirs[0].AgencyId is { } id && town.Agencies.TryGetValue(id, out var office) ? office.Name : "";
            Leave(lead.Name, agency, theirs.Where(a => a.RefusedOn is not null), "refuses this, so is not asked for it");
            Leave(lead.Name, agency, theirs.Where(a => a.RefusedOn is null && IsQuiet(a)), "is in a quiet period");
            var asked = theirs.Where(a => a.RefusedOn is null && !IsQuiet(a)).ToList();
            if (!lead.InPost)
            {
                var reached = asked.Where(a => town.IsOpen(a.ScopeId) && town.MailboxOf(a.AgencyId) is not null).ToList();
                Leave(lead.Name, agency, asked.Except(reached), "has left, and the agency has no shared mailbox. Name another lead");
                Write(reached, DigestTie.Mailbox, lead, a => (town.MailboxOf(a.AgencyId)!.Value, town.Agencies[a.AgencyId!.Value].Name, null));
                return;
            }

            var named = asked.Where(a => town.IsOpen(a.ScopeId) || town.IsNamed(lead.Id, a.ScopeId)).ToList();
            Leave(lead.Name, agency, asked.Except(named), "is not named in a restricted review. Ask a custodian to name them");
            Write(named, DigestTie.Lead, lead, _ => (lead.Email, lead.Name, lead.Id));
            var open = named.Where(a => town.IsOpen(a.ScopeId)).ToList();
            foreach (var (deputy, _) in town.DeputiesOf(lead.Id))
            {
                Write(open, DigestTie.Deputy, lead, _ => (deputy.Email, deputy.Name, deputy.Id));
            }

            Write([.. open.Where(a => town.MailboxOf(a.AgencyId) is not null)], DigestTie.Copy, lead, a => (town.MailboxOf(a.AgencyId)!.Value, town.Agencies[a.AgencyId!.Value].Name, null));
        }

        private bool IsQuiet(ChasingCandidate action) => town.Quiet(partnership, action.AgencyId).Holds(today);

        private void Leave(string who, string agency, IEnumerable<ChasingCandidate> actions, string why)
        {
            if (actions.Count() is var count and > 0)
            {
                Unreached.Add(new Unreached(who, agency, count, why));
            }
        }

        private void Write(IReadOnlyList<ChasingCandidate> actions, DigestTie tie, ChasingTown.Post lead, Func<ChasingCandidate, (EmailAddress To, string Name, PersonId? Person)> reader)
        {
            foreach (var letter in actions.GroupBy(reader))
            {
                var lines = letter.Select(a => new DigestLine(a.Id, a.ScopeId, a.Lead, lead.Name, tie, town.IsOpen(a.ScopeId) ? labels.GetValueOrDefault(a.Id, "") : "", "", a.Due, a.Timely(today), a.LastUpdatedOn, a.AskedOn, [new ReminderMoment(ReminderKind.Listed, today, 0)], a.Milestones)).ToList();
                var at = letters.FindIndex(l => l.To == letter.Key.To);
                if (at >= 0)
                {
                    letters[at] = letters[at] with { Lines = [.. letters[at].Lines, .. lines] };
                }
                else
                {
                    letters.Add(new DigestDue(partnership, letter.Key.To, letter.Key.Name, letter.Key.Person, lines));
                }
            }
        }
    }
}
