using System.Linq.Expressions;
using System.Text.Json;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>
/// Everything that this actor may see in which a name stands, with where it stands, and inside the files of evidence and of the libraries of reviews too. What they may not
/// see is neither shown nor counted; what could not be read is named.
/// </summary>
public sealed class HeldOnPerson(Reader reader, FileStore files)
{
    /// <summary>The most that are listed of one kind; the count is of all.</summary>
    public const int Most = 1_000;

    /// <param name="Belongs">The review or other source it belongs to; empty where it belongs to none.</param>
    /// <param name="Href">Where it is shown; empty where it has no page.</param>
    public sealed record Hit(string Belongs, string Href, string Excerpt);

    public sealed record Group(string Kind, int Total, IReadOnlyList<Hit> Hits);

    /// <param name="FilesRead">How many files of evidence were looked through.</param>
    /// <param name="NotSearched">Files of evidence that were not looked through, or not wholly, with why.</param>
    public sealed record Result(IReadOnlyList<Group> Groups, int FilesRead, IReadOnlyList<Hit> NotSearched)
    {
        public int Total => Groups.Sum(g => g.Total);
    }

    /// <param name="Href">Its own page; null where the page of what it belongs to shows it.</param>
    internal sealed record Spot(ScopeId Scope, string? Href, string Text);

    public async Task<Result> Run(Actor actor, IReadOnlyList<string> forms, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var search = new Search(Forms.Of(forms), await Sources(db, ct), ct);
        await Reviews(search, db);
        await Happened(search, db);
        await Recommended(search, db);
        await Acted(search, db);
        await Told(search, db);
        await Around(search, db);
        var inside = await new InsideEvidence(files, search.Forms, InsideEvidence.Longest).In(db, ct);
        search.Keep("Inside files of evidence and documents of reviews", [.. inside.Where(f => f.Excerpt is not null).Select(f => search.Inside(f, f.Excerpt!))]);
        return new Result(search.Groups, inside.Count(f => f.WasRead), [.. inside.Where(f => f.NotRead.Length > 0).Select(f => search.Inside(f, f.NotRead))]);
    }

    private static async Task Reviews(Search search, HeedDb db)
    {
        await search.In("Reviews", db.Reviews.IgnoreAutoIncludes(), r => r.Title + " " + (string)(object)r.Pseudonyms + " " + r.LeadReviewer + " " + r.Summary,
            r => new Spot(r.ScopeId, null, r.Title + " " + Listed(r.Pseudonyms) + " " + r.LeadReviewer + " " + r.Summary));
        await search.In("Other sources", db.Sources.IgnoreAutoIncludes().Where(s => !(s is Review)), s => s.Title, s => new Spot(s.ScopeId, null, s.Title));
        await search.In("Findings", db.Findings, f => f.Title + " " + f.Text, f => new Spot(f.ScopeId, null, f.Title + " " + f.Text));
        await search.In("Holds", db.Holds, h => h.AskedBy + " " + h.Reason + " " + h.LiftReason, h => new Spot(h.ScopeId, null, h.AskedBy + " " + h.Reason + " " + h.LiftReason));
        await search.In("Restrictions", db.Restrictions, r => r.Reason, r => new Spot(r.ScopeId, null, r.Reason));
        await search.In("Pseudonyms in identification keys", db.Set<KeyEntry>(), e => e.Pseudonym, e => new Spot(e.ScopeId, null, e.Pseudonym));
    }

    /// <summary>What was told before a review, and what is written of how it is carried out.</summary>
    private static async Task Happened(Search search, HeedDb db)
    {
        await search.InEach("Notifications", db.Notifications.IgnoreAutoIncludes(),
            n => n.Reference + " " + (string)(object)n.Text + " " + (string)(object)n.Asks + " " + (string)(object)n.Recommended + " " + (string)(object)n.Decisions + " " + (string)(object)n.Views + " " + (string)(object)n.Told + " " + (string)(object)n.Criteria,
            n => new Spot(n.ScopeId, At("/work/notifications", n.Id), string.Join(' ', n.Reference, Json(n.Text), Json(n.Asks), Json(n.Recommended), Json(n.Decisions), Json(n.Views), Json(n.Told), Json(n.Criteria))));
        await search.InEach("How reviews run", db.Courses, c => (string)(object)c.Reached + " " + (string)(object)c.ClockNotes + " " + (string)(object)c.MarkerAnswers,
            c => new Spot(c.ScopeId, null, string.Join(' ', Json(c.Reached), Json(c.ClockNotes), Json(c.MarkerAnswers))));
        await search.InEach("How reviews are carried out", db.Commissions,
            c => (string)(object)c.Terms + " " + (string)(object)c.Seats + " " + (string)(object)c.Reports + " " + (string)(object)c.Involved + " " + (string)(object)c.Assessments,
            c => new Spot(c.ScopeId, null, string.Join(' ', Json(c.Terms), Json(c.Seats), Json(c.Reports), Json(c.Involved), Json(c.Assessments))));
        await search.InEach("What national stores are told", db.NationalReturns, r => (string)(object)r.Answers + " " + (string)(object)r.Sent, r => new Spot(r.ScopeId, null, string.Join(' ', Json(r.Answers), Json(r.Sent))));
        await search.In("Learning events", db.LearningEvents, e => e.Title + " " + e.About, e => new Spot(e.ScopeId, At("/work/events", e.Id), e.Title + " " + e.About));
        await search.In("Learning", db.LearningPoints, l => l.Text, l => new Spot(l.ScopeId, At("/work/learning", l.Id), l.Text));
        await search.InEach("Documents of reviews", db.ReviewDocuments, d => d.Title + " " + d.AsideBecause + " " + (string)(object)d.Versions,
            d => new Spot(d.ScopeId, At("/work/documents", d.Id), string.Join(' ', d.Title, d.AsideBecause, string.Join(", ", d.Versions.Select(v => $"{v.File.Name}, added by {v.By.Name}. {v.Changed}")))));
    }

    private static async Task Recommended(Search search, HeedDb db)
    {
        await search.In("Recommendations", db.Recommendations.IgnoreAutoIncludes(),
            r => r.Title + " " + r.Text + " " + r.StanceReasons + " " + r.IntendedOutcome + " " + r.Measure + " " + (string)(object)r.Addressees,
            r => new Spot(r.ScopeId, At("/work/recommendations", r.Id), r.Title + " " + r.Text + " " + r.StanceReasons + " " + r.IntendedOutcome + " " + r.Measure + " " + Named(r.Addressees)));
        await search.In("Public answers", db.PublicAnswers, a => a.WhatWeDid + " " + a.WhatDifference + " " + a.WhatRemains + " " + a.ReturnReason,
            a => new Spot(a.ScopeId, At("/work/recommendations", a.RecommendationId), a.WhatWeDid + " " + a.WhatDifference + " " + a.WhatRemains + " " + a.ReturnReason));
    }

    private static async Task Acted(Search search, HeedDb db)
    {
        await search.In("Actions", db.Actions.IgnoreAutoIncludes(), a => a.Text + " " + a.LeadAsWritten + " " + a.LeadRole + " " + a.DueAsWritten,
            a => new Spot(a.ScopeId, At("/work/actions", a.Id), a.Text + " " + a.LeadAsWritten + " " + a.LeadRole + " " + a.DueAsWritten));
        await search.In("Moves of dates", db.Actions.IgnoreAutoIncludes(), a => (string)(object)a.DateMoves,
            a => new Spot(a.ScopeId, At("/work/actions", a.Id), Moved(a.DateMoves)));
        await search.In("Progress updates", db.ProgressUpdates, u => u.Text + " " + u.By.Name, u => new Spot(u.ScopeId, At("/work/actions", u.ActionId), u.Text + " " + u.By.Name));
        await search.In("Evidence", db.Evidence, e => e.Title + " " + (string)(object)e.Revisions,
            e => new Spot(e.ScopeId, At("/work/actions", e.ActionId), e.Title + " " + Revised(e.Revisions)));
    }

    private static async Task Told(Search search, HeedDb db)
    {
        await search.In("Public words", db.Publications.IgnoreAutoIncludes(), p => (string)(object)p.Words + (string)(object)p.Plan + (string)(object)p.Paper + (string)(object)p.Signatures, p => new Spot(p.ScopeId, "/work/publishing/" + p.Slug, Worded(p.Words) + Json(p.Plan) + Json(p.Paper) + Json(p.Signatures)));
        await search.In("Editions", db.Editions.IgnoreAutoIncludes(), e => e.Title + " " + e.Content + " " + e.ChangeNote + " " + e.Reason + " " + e.AloneBecause + (string)(object)e.Settlements, e => new Spot(e.ScopeId, "/work/publishing/" + e.Slug, e.Title + " " + e.Content + " " + e.ChangeNote + " " + e.Reason + " " + e.AloneBecause + Json(e.Settlements)));
        await search.In("Private preview links", db.PreviewLinks, l => l.MadeFor, l => new Spot(l.ScopeId, null, l.MadeFor));
        await search.In("Documents brought in", db.Imports, i => i.FileName + " " + i.Proposal, i => new Spot(i.ScopeId, At("/work/imports", i.Id), i.FileName + " " + i.Proposal));
    }

    private static async Task Around(Search search, HeedDb db)
    {
        await search.In("People who work with Heed", db.People, p => p.Name + " " + p.RoleTitle + " " + (string)(object)p.Email, p => new Spot(p.ScopeId, At("/work/people", p.Id), p.Name + ", " + p.RoleTitle + ", " + p.Email));
        await search.In("Deputies", db.Set<Deputy>(), d => d.PersonName + " " + d.DeputyName, d => new Spot(d.ScopeId, At("/work/people", d.PersonId), d.PersonName + ", for whom " + d.DeputyName + " stands in"));
        await search.In("Keep orders", db.KeepOrders, k => k.AskedBy + " " + k.Reason + " " + k.LiftReason, k => new Spot(k.ScopeId, At("/work/disposals/keep", k.Id), k.AskedBy + " " + k.Reason + " " + k.LiftReason));
        await search.In("Disposals", db.Disposals.IgnoreAutoIncludes(), d => d.Reason + " " + d.BreachWhat + " " + d.BreachTold + " " + d.RefusalReason, d => new Spot(d.ScopeId, At("/work/disposals", d.Id), d.Reason + " " + d.BreachWhat + " " + d.BreachTold + " " + d.RefusalReason));
        await search.In("Emergency accesses", db.EmergencyAccesses, e => e.Reason, e => new Spot(e.ScopeId, "/work/reviews/emergency", e.Reason));
        await search.InEach("The record of changes", db.Changes, c => c.Name + " " + c.Did + " " + c.Reason + " " + (string)(object)c.Details, c => new Spot(c.ScopeId, PageOf(c.Kind, c.RecordId), Said(c, search.Forms)));
    }

    private static string At<TId>(string place, TId id) where TId : struct, IId<TId> => $"{place}/{id.Value}";

    private static string Json<T>(T said) => JsonSerializer.Serialize(said, Platform.Database.Json.Options);

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names);

    private static string Named(IReadOnlyList<Addressee> addressees) => string.Join(", ", addressees.Select(a => a.Name));

    private static string Moved(IReadOnlyList<DateMove> moves) => string.Join("; ", moves.Select(m => $"{m.AgreedBy}: {m.Reason}, {m.By.Name}"));

    private static string Revised(IReadOnlyList<EvidenceRevision> revisions) => string.Join(", ", revisions.Select(r => $"{r.File.Name}, added by {r.By.Name}"));

    private static string Worded(PublicWords words) => Json(words);

    private static string? PageOf(string kind, Guid record) => kind switch
    {
        nameof(PlanAction) => $"/work/actions/{record}",
        nameof(Recommendation) => $"/work/recommendations/{record}",
        nameof(Import) => $"/work/imports/{record}",
        nameof(Person) => $"/work/people/{record}",
        nameof(Disposal) => $"/work/disposals/{record}",
        _ => null,
    };

    /// <summary>What an entry says, with the values in which a form stands, and not the others.</summary>
    private static string Said(Change change, Forms forms) =>
        $"{Words.Day(DateOnly.FromDateTime(change.At.UtcDateTime))}, {change.Name} {change.Did}. {change.Reason} {string.Join("; ", change.Details.SelectMany(d => new[] { d.Was, d.Is }).OfType<string>().Where(forms.AreIn))}";

    private static async Task<Dictionary<ScopeId, (string Title, string Href)>> Sources(HeedDb db, CancellationToken ct) =>
        (await db.Sources.Select(s => new { s.ScopeId, s.Id, s.Title, Slug = s is Review ? ((Review)s).Slug : null }).ToListAsync(ct))
            .ToDictionary(s => s.ScopeId, s => (s.Title, s.Slug is null ? $"/work/reviews/sources/{s.Id}" : $"/work/reviews/{s.Slug}"));

    private sealed class Search(Forms forms, Dictionary<ScopeId, (string Title, string Href)> sources, CancellationToken ct)
    {
        private readonly List<Group> groups = [];

        public IReadOnlyList<Group> Groups => groups;

        public Forms Forms => forms;

        public async Task In<T>(string kind, IQueryable<T> records, Expression<Func<T, string>> text, Expression<Func<T, Spot>> spot) where T : class
        {
            var holding = records.Where(forms.AreIn(text));
            await Keep(kind, holding, await holding.Take(Most).Select(spot).ToListAsync(ct));
        }

        /// <summary>For what is read as a whole, because what is shown of it depends on what was looked for.</summary>
        public async Task InEach<T>(string kind, IQueryable<T> records, Expression<Func<T, string>> text, Func<T, Spot> spot) where T : class
        {
            var holding = records.Where(forms.AreIn(text));
            await Keep(kind, holding, [.. (await holding.Take(Most).ToListAsync(ct)).Select(spot)]);
        }

        private async Task Keep<T>(string kind, IQueryable<T> holding, List<Spot> spots)
        {
            if (spots.Count > 0)
            {
                groups.Add(new Group(kind, spots.Count < Most ? spots.Count : await holding.CountAsync(ct), [.. spots.Select(Shown)]));
            }
        }

        public void Keep(string kind, IReadOnlyList<Hit> hits)
        {
            if (hits.Count > 0)
            {
                groups.Add(new Group(kind, hits.Count, [.. hits.Take(Most)]));
            }
        }

        public Hit Inside(InsideEvidence.Looked file, string said) => new(sources.GetValueOrDefault(file.Scope).Title ?? "", file.Page, $"{file.Name}: {said}");

        private Hit Shown(Spot spot)
        {
            var belongs = sources.GetValueOrDefault(spot.Scope);
            return new Hit(belongs.Title ?? "", spot.Href ?? belongs.Href ?? "", forms.Excerpt(spot.Text));
        }
    }
}
