using Heed.Application.Publishing;
using Heed.Application.Disposals.Commands;
using Heed.Application.Imports.Commands;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Journeys.Tests;

/// <summary>A page as somebody meets it.</summary>
/// <param name="As">The e-mail address of who looks; null for a visitor.</param>
/// <param name="Status">What it answers: 200, but for the error pages.</param>
public sealed record Specimen(string Path, string? As, int Status = 200);

/// <summary>A specimen for every page, over the demonstration, with what is missing there added by the real commands.</summary>
internal sealed partial class Specimens(RunningHeed heed)
{
    private const string Marian = "marian.tolliver@tynemarsh.example";
    private const string Desmond = "desmond.akinlade@tynemarsh.example";
    private const string Ruth = "ruth.hathersedge@tynemarsh.example";
    private const string Gwen = "gwen.ashdowne@tynemarsh.example";
    private const string Lorna = "lorna.keatinge@tynemarsh.example";

    private readonly Dictionary<string, Specimen> all = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IReadOnlyDictionary<string, Specimen>> Find()
    {
        await using var db = heed.Town.The<Reader>().For(Actor.Heed);
        var manager = await ActorOf(db, Marian);
        Public(await Preview(manager));
        await Accounts(db);
        await People(db);
        await Reviews(db);
        await Running(db, manager);
        await Recommendations(db, manager);
        await Chasing(db, manager);
        await Deciding(db, manager);
        await Publishing(db, manager);
        await Imports(db, manager);
        await Disposals(db, manager);
        await Sheets(db, manager);
        await Advice(db, manager);
        await Colours(db, manager);
        return all;
    }

    private void Add(string route, string path, string? who = Marian, int status = 200) => all.Add(route, new Specimen(path, who, status));

    private void Public(string preview)
    {
        Add("", "/", null);
        Add("about", "/about", null);
        Add("help", "/help", null);
        Add("accessibility", "/accessibility", null);
        Add("reviews", "/reviews", null);
        Add("reviews/{slug}/{**part}", "/reviews/moving-through/toolkit/local/7", null);
        Add("partnerships/{slug}", "/partnerships/tynemarsh-children", null);
        Add("preview/{secret}/{**part}", preview, null);
        Add("platform/not-found", "/platform/not-found", null, 404);
        Add("platform/not-allowed", "/platform/not-allowed", null, 403);
        Add("platform/fault", "/platform/fault", null, 500);
        Add("platform/specimen", "/platform/specimen", Marian, 404);
        Add("platform/specimen-toolkit", "/platform/specimen-toolkit", Marian, 404);
    }

    private async Task Accounts(Application.Platform.Database.HeedDb db)
    {
        Add("account", "/account");
        Add("account/sign-in", "/account/sign-in", null);
        Add("account/sign-in/code", "/account/sign-in/code", null);
        Add("account/sign-in-again", "/account/sign-in-again");
        Add("account/second-factor", "/account/second-factor");
        Add("account/second-factor/set-up", "/account/second-factor/set-up");
        Add("account/passkeys", "/account/passkeys");
        Add("account/single-sign-on", "/account/single-sign-on?why=unknown", null);
        Add("account/sessions", "/account/sessions");
        Add("account/sign-out", "/account/sign-out", null);
        Add("account/forgotten", "/account/forgotten", null);
        Add("account/new-password", await NewPassword(), null);
        Add("account/set-up", "/account/set-up", null);
        Add("account/join", await Invitation(db), null);
    }

    private async Task<string> NewPassword()
    {
        await heed.Town.The<AskForNewPassword>().Run(Lorna, default);
        return await LinkTo(Lorna, "/account/new-password");
    }

    private async Task<string> Invitation(Application.Platform.Database.HeedDb db)
    {
        var invited = (await db.People.ToListAsync()).First(p => db.Users.All(u => u.PersonId != p.Id));
        await heed.Town.The<InvitePerson>().Run(Actor.Heed, invited.Id, default);
        return await LinkTo(invited.Email.Value, "/account/join");
    }

    /// <summary>The link of the newest letter to somebody.</summary>
    private async Task<string> LinkTo(string email, string path)
    {
        var letter = await heed.LetterTo(email, path) ?? throw new InvalidOperationException($"No letter to {email} has a link to {path}");
        return System.Text.RegularExpressions.Regex.Match(letter, System.Text.RegularExpressions.Regex.Escape(path) + @"\?\S+").Value;
    }

    private async Task People(Application.Platform.Database.HeedDb db)
    {
        var person = (await db.People.SingleAsync(p => p.Email == EmailAddress.Of(Lorna))).Id;
        var agency = (await db.Agencies.SingleAsync(a => a.Name.Contains("Police") && !a.IsNational)).Id;
        var partnership = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var ended = (await heed.Town.The<FoundAgency>().Run(Actor.Heed, "A trust that has ended", "", AgencyKind.Health, false, heed.Town.Today, [partnership], default)).Value.Id.Value;
        await heed.Town.The<PassOn>().Run(Actor.Heed, ended, [agency.Value], heed.Town.Today, "The order of the board", [], default);
        var group = (await db.Groups.OrderBy(g => g.Name).FirstAsync()).Id;
        var grant = (await db.Grants.FirstAsync(g => g.PersonId == person)).Id;
        foreach (var (route, path) in new[]
        {
            ("work/people", ""), ("work/people/add", "/add"), ("work/people/{id:guid}", $"/{person}"), ("work/people/{id:guid}/change", $"/{person}/change"),
            ("work/people/{id:guid}/give-role", $"/{person}/give-role"), ("work/people/{id:guid}/second-factor", $"/{person}/second-factor"), ("work/people/{id:guid}/leave", $"/{person}/leave"), ("work/people/{id:guid}/hand-over", $"/{person}/hand-over"), ("work/people/{id:guid}/deputies", $"/{person}/deputies"), ("work/people/roles/{id:guid}/end", $"/roles/{grant}/end"),
            ("work/people/agencies", "/agencies"), ("work/people/agencies/add", "/agencies/add"), ("work/people/agencies/{id:guid}", $"/agencies/{agency}"),
            ("work/people/agencies/{id:guid}/mailbox", $"/agencies/{agency}/mailbox"), ("work/people/agencies/{id:guid}/change", $"/agencies/{agency}/change"), ("work/people/agencies/{id:guid}/end", $"/agencies/{agency}/end"),
            ("work/people/agencies/{id:guid}/rename", $"/agencies/{agency}/rename"), ("work/people/agencies/{id:guid}/succeed", $"/agencies/{agency}/succeed"),
            ("work/people/partnerships", "/partnerships"), ("work/people/partnerships/add", "/partnerships/add"), ("work/people/partnerships/{id:guid}", $"/partnerships/{partnership}"),
            ("work/people/partnerships/{id:guid}/change", $"/partnerships/{partnership}/change"), ("work/people/partnerships/{id:guid}/rename", $"/partnerships/{partnership}/rename"),
            ("work/people/partnerships/{id:guid}/succeed", $"/partnerships/{partnership}/succeed"),
            ("work/people/bodies/{id:guid}/pass-on", $"/bodies/{agency}/pass-on"), ("work/people/bodies/{id:guid}/passed-on", $"/bodies/{ended}/passed-on"),
            ("work/people/groups", "/groups"), ("work/people/groups/form", "/groups/form"), ("work/people/groups/{id:guid}", $"/groups/{group}"), ("work/people/groups/{id:guid}/stand-down", $"/groups/{group}/stand-down"),
        })
        {
            Add(route, "/work/people" + path, Gwen);
        }
    }

    private async Task Reviews(Application.Platform.Database.HeedDb db)
    {
        await Key(db);
        var held = await db.Reviews.Include(r => r.Holds).SingleAsync(r => r.Slug == "theo");
        var finding = (await db.Findings.FirstAsync(f => f.SourceId == held.Id)).Id;
        var source = (await db.Sources.FirstAsync(s => s.Kind == SourceKind.Audit)).Id;
        Add("work", "/work");
        Add("work/search", "/work/search?q=housing");
        Add("work/reviews", "/work/reviews");
        Add("work/reviews/open", "/work/reviews/open");
        Add("work/reviews/{slug}", "/work/reviews/theo");
        Add("work/reviews/{slug}/describe", "/work/reviews/theo/describe");
        Add("work/reviews/{slug}/stage", "/work/reviews/theo/stage");
        Add("work/reviews/{slug}/hold", "/work/reviews/theo/hold");
        Add("work/reviews/{slug}/key", "/work/reviews/theo/key");
        Add("work/reviews/{slug}/restrict", "/work/reviews/theo/restrict");
        Add("work/reviews/{slug}/lift-restriction", $"/work/reviews/{await Restricted(db)}/lift-restriction");
        Add("work/reviews/restricted", "/work/reviews/restricted", Lorna);
        var place = await db.Grants.Where(g => g.Role == Role.Custodian).OrderBy(g => g.Id).Select(g => new { g.Id, Restriction = db.Restrictions.Single(r => r.ScopeId == g.ScopeId).Id }).FirstAsync();
        Add("work/reviews/restricted/{id:guid}/custody/{grant:guid}", $"/work/reviews/restricted/{place.Restriction}/custody/{place.Id}", Lorna);
        Add("work/reviews/emergency", "/work/reviews/emergency");
        Add("work/reviews/{slug}/holds/{id:guid}", $"/work/reviews/theo/holds/{held.Holds[0].Id}");
        Add("work/reviews/{slug}/findings/{id:guid?}", $"/work/reviews/theo/findings/{finding}");
        Add("work/reviews/{slug}/findings/{id:guid}/stance", $"/work/reviews/theo/findings/{finding}/stance");
        Add("work/reviews/sources", "/work/reviews/sources");
        Add("work/reviews/sources/register", "/work/reviews/sources/register");
        Add("work/reviews/sources/{id:guid}", $"/work/reviews/sources/{source}");
        Add("work/reports/paper", $"/work/reports/paper?source={held.Id}");
        Add("work/reviews/sources/{id:guid}/change", $"/work/reviews/sources/{source}/change");
    }

    /// <summary>An identification key that Marian may open.</summary>
    private async Task Key(Application.Platform.Database.HeedDb db)
    {
        var review = (await db.Reviews.SingleAsync(r => r.Slug == "theo")).Id;
        var marian = (await db.People.SingleAsync(p => p.Email == EmailAddress.Of(Marian))).Id;
        var key = (await heed.Town.The<SetUpIdentificationKey>().Run(Actor.Heed, review, default)).Value.Id;
        await heed.Town.The<NameKeyHolder>().Run(Actor.Heed, key, marian, default);
    }

    /// <summary>The link by which the lead of an action reports without signing in.</summary>
    private async Task<string> Update(ActionId action)
    {
        await heed.Town.The<SendUpdateLink>().Run(Actor.Heed, action, default);
        await using var db = heed.Town.The<Reader>().For(Actor.Heed);
        var lead = await db.Actions.Where(a => a.Id == action).Select(a => db.People.Single(p => p.Id == a.LeadPersonId).Email).SingleAsync();
        return await LinkTo(lead.Value, "/update");
    }

    /// <summary>A review that Marian keeps to herself, of which Lorna is a custodian.</summary>
    private async Task<string> Restricted(Application.Platform.Database.HeedDb db)
    {
        var partnership = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        var marian = (await db.People.SingleAsync(p => p.Email == EmailAddress.Of(Marian))).Id;
        var lorna = (await db.People.SingleAsync(p => p.Email == EmailAddress.Of(Lorna))).Id;
        var review = (await heed.Town.The<OpenReview>().Run(Actor.Heed, ReviewType.RapidReview, "A review that names an officer", "", [partnership], default)).Value;
        var gwen = (await db.People.SingleAsync(p => p.Email == EmailAddress.Of(Gwen))).Id;
        await heed.Town.The<RestrictReview>().Run(Actor.Heed, review.Id, [lorna, gwen], [new NamedReader(marian, Role.PartnershipManager)], "An officer is named in it", default);
        return review.Slug;
    }

    private async Task Recommendations(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var source = (await db.Reviews.SingleAsync(r => r.Slug == "theo")).Id;
        var recommendation = (await db.PublicAnswers.Where(a => a.State == AnswerState.Draft && db.Recommendations.Any(r => r.Id == a.RecommendationId && r.SourceId == source)).OrderBy(a => a.Id).FirstAsync());
        await heed.Town.The<SubmitAnswer>().Run(manager, recommendation.RecommendationId, recommendation.Version, default);
        var other = (await db.Recommendations.Where(r => r.SourceId == source && r.Id != recommendation.RecommendationId).OrderBy(r => r.Position).FirstAsync()).Id;
        var action = await db.Actions.Where(a => a.Evidence.Any() && a.DateMoves != null && a.Reported == ReportedState.Complete).OrderBy(a => a.Id).FirstAsync();
        var open = (await db.Actions.Where(a => a.Reported == ReportedState.InProgress && !a.IsIncomplete).OrderBy(a => a.Id).FirstAsync()).Id;
        Add("work/recommendations", "/work/recommendations");
        Add("work/recommendations/add", $"/work/recommendations/add?source={source}");
        Add("work/recommendations/answers", $"/work/recommendations/answers?source={source}");
        Add("work/recommendations/{id:guid}", $"/work/recommendations/{other}");
        Add("work/recommendations/{id:guid}/answer", $"/work/recommendations/{other}/answer");
        Add("work/recommendations/{id:guid}/approve", $"/work/recommendations/{recommendation.RecommendationId}/approve", Desmond);
        Add("work/recommendations/{id:guid}/themes", $"/work/recommendations/{other}/themes");
        Add("work/recommendations/{id:guid}/findings", $"/work/recommendations/{other}/findings");
        Add("work/recommendations/{id:guid}/outcome", $"/work/recommendations/{other}/outcome");
        Add("work/recommendations/{id:guid}/stance", $"/work/recommendations/{other}/stance");
        Add("work/recommendations/{id:guid}/wording", $"/work/recommendations/{other}/wording");
        Add("work/actions", "/work/actions?state=overdue");
        Add("update", await Update(open), null);
        Add("work/actions/plan", $"/work/actions/plan?recommendation={other}");
        Add("work/actions/{id:guid}", $"/work/actions/{action.Id}");
        Add("work/actions/{id:guid}/change", $"/work/actions/{open}/change");
        Add("work/actions/{id:guid}/date", $"/work/actions/{open}/date");
        Add("work/actions/{id:guid}/progress", $"/work/actions/{open}/progress");
        Add("work/actions/{id:guid}/evidence", $"/work/actions/{open}/evidence");
        Add("work/actions/{id:guid}/evidence/{evidence:guid}", $"/work/actions/{action.Id}/evidence/{action.Evidence[0].Id}");
        Add("work/files/{id:guid}", $"/work/files/{Guid.Empty}", Marian, 404);
    }

    private async Task Publishing(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var words = PublicWords.None with { Title = "A review of self-neglect", WhatHappened = "A man died at home. Several agencies knew him.", Summary = "What was learned." };
        await heed.Town.The<WritePublicWords>().Run(manager, "walter", words, null, default);
        await heed.Town.The<SubmitEdition>().Run(manager, "walter", ToolkitPlace.Address, "", default);
        await heed.Town.The<BeginPublication>().Run(manager, "walter", PublicationKind.Response, "", default);
        await heed.Town.The<BeginPublication>().Run(manager, "walter", PublicationKind.Report, "", default);
        await heed.Town.The<NameSignatory>().Run(manager, "walter", "response", (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-adults")).Id, "Ruth Hathersedge", "Independent chair", default);
        Add("work/publishing", "/work/publishing");
        Add("work/publishing/{slug}/begin", "/work/publishing/walter/begin");
        Add("work/publishing/{slug}/paper", "/work/publishing/walter/paper?of=response");
        Add("work/publishing/{slug}/file", "/work/publishing/walter/file?of=report");
        Add("work/publishing/{slug}/signatures", "/work/publishing/walter/signatures?of=response", Ruth);
        await heed.Town.The<WritePublicWords>().Run(manager, "walter", words with { Summary = "What was learned, and by whom." }, null, default);
        Add("work/publishing/{slug}/compare/{from:int}", "/work/publishing/walter/compare/1");
        Add("work/publishing/{slug}/doubts", "/work/publishing/walter/doubts", Ruth);
        await heed.Town.The<PlanTheDay>().Run(manager, "walter", ToolkitPlace.Address, "planned", (p, _) => p.PlanStep(ToldFirst.Staff, "The care home", "The manager", "By telephone", "", "", heed.Town.Today.AddDays(3)), default);
        Add("work/publishing/{slug}/plan", "/work/publishing/walter/plan");
        Add("work/publishing/{slug}/schedule", "/work/publishing/walter/schedule", Ruth);
        Add("work/publishing/{slug}/alone", "/work/publishing/walter/alone");
        Add("work/publishing/{slug}/remove", "/work/publishing/moving-through/remove");
        Add("work/publishing/{slug}/replace", "/work/publishing/moving-through/replace");
        Add("search", "/search?q=birthday&theme=", null);
        Add("{by:regex(^themes$|^agencies$)}/{slug?}", "/agencies/marsh-and-dale-police", null);
        Add("open-data", "/open-data", null);
        Add("reviews/{slug}/files/{name}", "/reviews/walter/files/toolkit.pdf", null, 404);
        Add("work/publishing/{slug}", "/work/publishing/moving-through");
        Add("work/publishing/{slug}/words", "/work/publishing/moving-through/words");
        Add("work/publishing/{slug}/links", "/work/publishing/moving-through/links");
        Add("work/publishing/{slug}/submit", "/work/publishing/theo/submit");
        Add("work/publishing/{slug}/withdraw", "/work/publishing/moving-through/withdraw");
        Add("work/publishing/{slug}/publish", "/work/publishing/walter/publish", Ruth);
        Add("work/publishing/{slug}/return", "/work/publishing/walter/return", Ruth);
        Add("work/publishing/{slug}/preview/{**part}", "/work/publishing/moving-through/preview/toolkit");
        Add("work/publishing/{slug}/editions/{number:int}/{**part}", "/work/publishing/moving-through/editions/1/toolkit");
    }

    private async Task Imports(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var source = (await db.Reviews.SingleAsync(r => r.Slug == "walter")).Id;
        using var plan = new MemoryStream("No,Recommendation,Action,Lead,Due,Strange heading\n1,Agencies should say who visits,Write a list,Head of Care,Ongoing,x\n2,Agencies should ring,Ring,,31/12/2027,y\n"u8.ToArray());
        var id = (await heed.Town.The<BeginImport>().Run(manager, source, plan, "plan.csv", default)).Value.Id;
        await heed.Town.The<ReadImport>().Run(id, null, default);
        Add("work/imports", "/work/imports");
        Add("work/imports/new", "/work/imports/new?review=walter");
        Add("work/imports/{id:guid}", $"/work/imports/{id}");
        Add("work/imports/{id:guid}/columns", $"/work/imports/{id}/columns");
        Add("work/imports/{id:guid}/doubts", $"/work/imports/{id}/doubts");
        Add("work/imports/{id:guid}/rows/{n:int}", $"/work/imports/{id}/rows/1");
        Add("work/imports/{id:guid}/unplaced", $"/work/imports/{id}/unplaced");
        Add("work/imports/{id:guid}/file", $"/work/imports/{Guid.Empty}/file", Marian, 404);
    }

    private async Task Disposals(Application.Platform.Database.HeedDb db, Actor manager)
    {
        var theo = await db.Reviews.SingleAsync(r => r.Slug == "theo");
        var walter = await db.Reviews.SingleAsync(r => r.Slug == "walter");
        var order = (await heed.Town.The<OrderToKeep>().Run(manager, theo.Id, "The solicitor to the inquiry", "Keep everything until the inquiry has reported", heed.Town.Today.AddDays(-20), heed.Town.Today.AddDays(70), default)).Value.Id;
        var files = await db.Files.Where(f => f.ActionId != null && f.ScopeId != theo.ScopeId && f.ScopeId != walter.ScopeId).OrderBy(f => f.Id).Take(2).ToListAsync();
        var wrong = new DestructionRequest(DisposalCause.WrongDocument, "The record of another child was uploaded", true, "The panel could open the record of another child for a day", heed.Town.Today, "The data protection officer, on the same day");
        var waits = (await heed.Town.The<AskForDestruction>().Run(Actor.Heed, DisposalKind.Evidence, files[0].Id.Value, wrong, default)).Value.Id;
        var key = (await db.Partnerships.SingleAsync(p => p.Slug == "tynemarsh-children")).Id;
        Add("work/disposals", "/work/disposals");
        Add("work/disposals/{id:guid}", $"/work/disposals/{waits}");
        Add("work/disposals/ask/{kind}/{id:guid}", $"/work/disposals/ask/evidence/{files[1].Id}");
        Add("work/disposals/due", "/work/disposals/due");
        Add("work/disposals/retention", "/work/disposals/retention");
        Add("work/disposals/retention/{id:guid}/{kind}", $"/work/disposals/retention/{key}/Review");
        Add("work/disposals/keep", "/work/disposals/keep");
        Add("work/disposals/keep/{id:guid}", $"/work/disposals/keep/{order}");
        Add("work/disposals/keep/order/{id:guid}", $"/work/disposals/keep/order/{walter.Id}");
        Add("work/disposals/search", "/work/disposals/search");
    }

    private async Task<string> Preview(Actor manager)
    {
        var made = await heed.Town.The<MakePreview>().Run(manager, "moving-through", ToolkitPlace.Address, "the family", heed.Town.Today.AddDays(14), default);
        return $"/preview/{made.Value.Secret}/toolkit";
    }

    private async Task<Actor> ActorOf(Application.Platform.Database.HeedDb db, string email) =>
        await heed.Town.The<ActorOf>().Run((await db.People.SingleAsync(p => p.Email == EmailAddress.Of(email))).Id, default);
}
