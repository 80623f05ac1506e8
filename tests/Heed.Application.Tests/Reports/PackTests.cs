using Heed.Application.Platform.Printing;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports;
using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reports;

public sealed class PackTests
{
    private static readonly ReleaseAbout About = new(ReleasePurpose.Inspection, "OFS-3", "the lead inspector", "Education and Inspections Act 2006 s.136");

    [Theory, OnBothDatabases]
    public async Task A_pack_is_found_by_theme_period_and_agency_among_what_its_maker_may_see(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, _) = await Planted(town);
        await town.Action(await town.Recommendation(review, "7", "Something about buses."), "Run a bus", town.HospitalLead);
        await town.Action(await town.Recommendation(await town.Review("Of the other board", town.Adults), "6", "Agencies should agree on the harbour."), "Elsewhere");
        var restricted = await town.Review("Kept", town.Children);
        await town.Action(await town.Recommendation(restricted, "9", "Under restriction of the harbour."), "Kept to few");
        await Restrict(town, restricted.Id);

        var harbour = await Begin(town, new ReleaseSelection("HARBOUR", null, null, null));
        Assert.Equal([ReleaseItemKind.Weaknesses, ReleaseItemKind.Recommendation, ReleaseItemKind.SignOffs, ReleaseItemKind.Decision, ReleaseItemKind.Decision, ReleaseItemKind.Action, ReleaseItemKind.Evidence, ReleaseItemKind.Evidence, ReleaseItemKind.ImpactCheck], (await Items(town, harbour)).Select(i => i.Kind));
        Assert.Contains((await Items(town, harbour)), i => i.Text == "Action: Write the pathway");
        Assert.DoesNotContain(await Items(town, await Begin(town, new ReleaseSelection("", null, null, null))), i => i.Text.Contains("Kept to few", StringComparison.Ordinal) || i.Text.Contains("Elsewhere", StringComparison.Ordinal));
        Assert.Equal(["Action: Run a bus"], (await Items(town, await Begin(town, new ReleaseSelection("", null, null, town.Hospital)))).Where(i => i.Kind == ReleaseItemKind.Action).Select(i => i.Text));
        Assert.Equal("of Town Hospitals", (await The(town, await Begin(town, new ReleaseSelection("", null, null, town.Hospital)))).Release.Selection.Sentence["about everything ".Length..]);
        Assert.StartsWith("Nothing was found about “submarine”", Assert.Single((await town.The<BeginRelease>().Run(town.Manager, town.Children, About, new ReleaseSelection("submarine", null, null, null), default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was found", Assert.Single((await town.The<BeginRelease>().Run(town.Manager, town.Children, About, new ReleaseSelection("", null, town.Today.AddDays(-10), null), default)).Problems.Take(1)).Sentence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_goes_out_is_blacked_out_or_withheld_as_it_was_decided_and_the_original_stands_nowhere_in_the_pack(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Planted(town);
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        var items = await Items(town, id);
        ReleaseItemId Of(ReleaseItemKind of, string holds = "") => items.First(i => i.Kind == of && i.Text.Contains(holds, StringComparison.Ordinal)).Id;
        await Done(Decide(town, id, [.. items.Select(i => i.Id)], new ItemDecision(ItemFate.Release, "", "", "")));
        await Done(Decide(town, id, [Of(ReleaseItemKind.Action)], new ItemDecision(ItemFate.Redact, "nora  nurse", "foi-40", "A member of staff")));
        await Done(Decide(town, id, [Of(ReleaseItemKind.Evidence, "notes.txt")], new ItemDecision(ItemFate.Redact, "Ward 7\nNora Nurse", "foi-40", "")));
        await Done(Decide(town, id, [Of(ReleaseItemKind.Decision)], new ItemDecision(ItemFate.Withhold, "", "foi-41", "")));
        Assert.StartsWith("Heed can black out words in text only", Assert.Single((await Decide(town, id, [Of(ReleaseItemKind.Evidence, "minutes.pdf")], new ItemDecision(ItemFate.Redact, "x y", "foi-40", ""))).Problems).Sentence, StringComparison.Ordinal);
        await Done(town.The<DecideItems>().Replace(town.Manager, id, Of(ReleaseItemKind.Evidence, "minutes.pdf"), await town.Upload("minutes-redacted.pdf", "minutes without names"), new ItemDecision(ItemFate.Redact, "", "foi-40", ""), default));

        await Done(Make(town, id));

        var released = (await The(town, id)).Release;
        var (zip, hash) = await Unzip(town, released);
        Assert.Equal(hash, released.PackHash);
        Assert.Equal(("Mary Manager", town.Clock.GetUtcNow()), (released.Released!.Name, released.Released.At));
        Assert.Equal(9 - 1 + 2, zip.Count);
        Assert.DoesNotContain(zip, f => f.Value.Contains("Nora Nurse", StringComparison.OrdinalIgnoreCase) || f.Value.Contains("Ward 7", StringComparison.Ordinal) || f.Value.Contains("minutes of the whole meeting", StringComparison.Ordinal));
        Assert.Contains($"{Blackout.Block} rang from {Blackout.Block}", zip.Single(f => f.Key.EndsWith(".txt", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Equal("minutes without names", zip.Single(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal)).Value);
        Assert.Contains($"Rang {Blackout.Block} about it", zip.Single(f => f.Key.EndsWith("-action.html", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Contains("as elsewhere in the pack", zip["index.html"], StringComparison.Ordinal);
        Assert.Contains("Decision, withheld", zip["index.html"], StringComparison.Ordinal);
        Assert.Contains("FOIA 2000 s.41: information given in confidence", zip["index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"006-action.html\"", zip["index.html"], StringComparison.Ordinal);
        Assert.Contains("OFS-3,1,Known weaknesses,Released whole,,001-weaknesses.html", zip["index.csv"], StringComparison.Ordinal);
        Assert.Contains("no impact check has seen a difference yet", zip["001-weaknesses.html"], StringComparison.Ordinal);
        Assert.All(zip.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.DoesNotContain("<script", f.Value, StringComparison.Ordinal));
        Assert.All(new[] { "Peter Police", "Mary Manager" }, name => Assert.DoesNotContain(zip.Where(f => f.Key != "index.html"), f => f.Value.Contains(name, StringComparison.Ordinal)));

        var history = Assert.Single(await town.The<RecordHistory>().Of(town.Manager, id.Value, default), h => h.Did.StartsWith("released a pack to the lead inspector", StringComparison.Ordinal));
        Assert.Contains(hash, history.Did, StringComparison.Ordinal);
        Assert.Equal("This pack was released already, so nothing of it changes any more. Begin another", Assert.Single((await Decide(town, id, [items[0].Id], new ItemDecision(ItemFate.Release, "", "", ""))).Problems).Sentence);
        Assert.Equal("This pack was released, and stays in the register. Once its time has ended, ask that it be destroyed", Assert.Single((await town.The<PutReleaseAside>().Run(town.Manager, id, default)).Problems).Sentence);
        Assert.NotNull(await town.The<OpenPack>().Run(town.Chair, id, default));
    }

    [Theory, OnBothDatabases]
    public async Task The_weaknesses_name_impact_checks_that_are_late_or_saw_no_difference_and_only_those_that_go_out(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, recommendation, _) = await Planted(town);
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        var items = await Items(town, id);
        async Task<string> Weak() => Said((await town.The<OneRelease>().Of(town.Manager, id, items.Single(i => i.Kind == ReleaseItemKind.Weaknesses).Id, default))!.Paper!);
        Assert.DoesNotContain("Impact check of", await Weak(), StringComparison.Ordinal);

        town.Clock.PassDays(200);
        Assert.Contains("Impact check of Recommendation 4 of About the harbour||Overdue by 16 days: it was promised, and was not made", await Weak(), StringComparison.Ordinal);

        var check = Assert.Single((await town.The<ImpactCheckList>().Run(town.Manager, ImpactState.All, 1, default)).Rows);
        await Done(town.The<RecordImpactCheck>().Run(town.Manager, check.Id, 1, ImpactResult.CannotTellYet, town.Today, "Too few children were asked", null, town.Today.AddDays(30), default));
        Assert.Contains("it could not tell yet whether there is a difference", await Weak(), StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue by 16 days: it was promised", await Weak(), StringComparison.Ordinal);
        town.Clock.PassDays(31);
        Assert.Contains("Overdue by 1 day: it was to be looked at again, and was not", await Weak(), StringComparison.Ordinal);

        await Done(Decide(town, id, [items.Single(i => i.Kind == ReleaseItemKind.ImpactCheck).Id], new ItemDecision(ItemFate.Withhold, "", "foi-41", "")));
        Assert.DoesNotContain("could not tell", await Weak(), StringComparison.Ordinal);
        Assert.Equal(recommendation.Id, (await town.Now(recommendation)).Id);
    }

    [Theory, OnBothDatabases]
    public async Task A_colour_in_a_pack_stands_with_what_it_means_and_without_who_judged(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, action) = await Planted(town);
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        var items = await Items(town, id);
        async Task<string> Page(ReleaseItemKind of) => Said((await town.The<OneRelease>().Of(town.Manager, id, items.First(i => i.Kind == of).Id, default))!.Paper!);
        Assert.DoesNotContain("Colour|", await Page(ReleaseItemKind.Action), StringComparison.Ordinal);

        await Done(town.The<ChooseColours>().Run(town.Manager, town.Children, "on-target", "The board decided", default));
        await Done(town.The<JudgeColour>().Run(town.Chair, action.Id, Colour.Amber, "The school has no cover", default));

        foreach (var page in new[] { await Page(ReleaseItemKind.Action), await Page(ReleaseItemKind.Recommendation) })
        {
            Assert.Contains("Colour|Green, because: ", page, StringComparison.Ordinal);
            Assert.Contains("Worked out when: ", page, StringComparison.Ordinal);
            Assert.Contains("(the scheme of Town Safeguarding Children Partnership)", page, StringComparison.Ordinal);
        }

        Assert.Contains("Judged by a person|Amber on 2 March 2026: The school has no cover", await Page(ReleaseItemKind.Action), StringComparison.Ordinal);
        Assert.DoesNotContain("Cora Chair", await Page(ReleaseItemKind.Action), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_pack_is_not_made_while_something_is_undecided_gone_or_would_stand_there_unredacted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, action) = await Planted(town);
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        Assert.StartsWith("Nobody has decided on 9 items yet", Assert.Single((await Make(town, id)).Problems).Sentence, StringComparison.Ordinal);
        var items = await Items(town, id);
        await Done(Decide(town, id, [.. items.Select(i => i.Id)], new ItemDecision(ItemFate.Release, "", "", "")));
        await Done(Decide(town, id, [items.First(i => i.Kind == ReleaseItemKind.Action).Id], new ItemDecision(ItemFate.Redact, "Nowhere Nora", "foi-40", "")));
        Assert.StartsWith("Nothing would be blacked out in “Action: Write the pathway”", Assert.Single((await Make(town, id)).Problems).Sentence, StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<MakePack>().Run(town.Manager, id, 1, default)).Kind);

        await town.Destroy(DisposalKind.Evidence, action.Evidence[0].Revisions[0].File.Id.Value);
        Assert.Contains("Of the 9 items that were found you see 8 today. Put this one away, and begin anew", (await Make(town, id)).Problems.Select(p => p.Sentence));
        await Done(town.The<PutReleaseAside>().Run(town.Manager, id, default));
        Assert.Empty((await town.The<Releases>().Run(town.Manager, default)).All);
    }

    [Theory, OnBothDatabases]
    public async Task Who_may_not_release_is_told_who_may_and_who_may_not_see_it_finds_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Planted(town);
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        var item = (await Items(town, id))[0].Id;
        foreach (var stranger in new[] { town.AdultsManager, town.PoliceLead, town.Administrator })
        {
            Assert.Equal(OutcomeKind.NotAllowed, (await town.The<BeginRelease>().Run(stranger, town.Children, About, new ReleaseSelection("", null, null, null), default)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await Decide(town, id, [item], new ItemDecision(ItemFate.Release, "", "", ""), stranger)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<MakePack>().Run(stranger, id, 1, default)).Kind);
            Assert.Null(await town.The<OneRelease>().Run(stranger, id, default));
            Assert.Null(await town.The<OneRelease>().Of(stranger, id, item, default));
            Assert.Null(await town.The<OpenPack>().Run(stranger, id, default));
            Assert.Empty((await town.The<Releases>().Run(stranger, default)).All);
        }

        Assert.Equal(OutcomeKind.NotAllowed, (await Decide(town, id, [item], new ItemDecision(ItemFate.Release, "", "", ""), town.Auditor)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<MakePack>().Run(town.Auditor, id, 1, default)).Kind);
        Assert.Empty((await town.The<OneRelease>().Run(town.Auditor, id, default))!.Items);
        Assert.Null(await town.The<OneRelease>().Of(town.Auditor, id, item, default));
        Assert.Null(await town.The<OpenPack>().Run(town.Auditor, id, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_restricted_after_it_went_out_stands_in_no_register_and_the_pack_opens_for_nobody_who_may_not_see_all_of_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, _) = await Planted(town);
        var id = await Released(town);
        await Restrict(town, review.Id);

        Assert.DoesNotContain((await The(town, id, town.Chair)).Items, i => i.Kind != ReleaseItemKind.Weaknesses);
        Assert.False((await The(town, id, town.Chair)).SeesAll);
        Assert.Null(await town.The<OpenPack>().Run(town.Chair, id, default));
    }

    [Theory, OnBothDatabases]
    public async Task A_pack_goes_with_the_review_that_it_holds_and_by_two_people_when_its_time_has_ended(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, _) = await Planted(town);
        var id = await Released(town);
        var hash = (await The(town, id)).Release.PackHash;
        var file = (await The(town, id)).Release.PackId!.Value;
        await town.The<Heed.Application.Disposals.Commands.SetRetention>().Run(town.Manager, town.Children, DisposalKind.Pack, new(24, RetentionStart.PackReleased, "Our schedule, line 9", town.Today), "The board decided", default);
        Assert.Empty(await town.The<Heed.Application.Disposals.Queries.DueForDestruction>().Run(town.Manager, default));
        town.Clock.PassDays(740);
        Assert.Equal((DisposalKind.Pack, "Pack OFS-3"), Assert.Single((await town.The<Heed.Application.Disposals.Queries.DueForDestruction>().Run(town.Manager, default)).Select(d => (d.Kind, d.Name))));
        await Done(town.The<Heed.Application.Disposals.Commands.OrderToKeep>().Run(town.Manager, review.Id, "The inquiry", "Keep all", town.Today, town.Today.AddDays(30), default));
        Assert.Empty(await town.The<Heed.Application.Disposals.Queries.DueForDestruction>().Run(town.Manager, default));
        Assert.Contains("A keep order stands", (await town.Ask(DisposalKind.Pack, id.Value)).Problems[0].Sentence, StringComparison.Ordinal);
        await using (var db = town.The<Reader>().For(town.Manager))
        {
            await Done(town.The<Heed.Application.Disposals.Commands.LiftKeepOrder>().Run(town.Manager, (await db.KeepOrders.SingleAsync()).Id, "It has reported", default));
        }

        await town.Destroy(DisposalKind.Pack, id.Value, new(DisposalCause.RetentionEnded, "Its time has ended", false, "", null, ""));

        var gone = await The(town, id);
        Assert.Equal((hash, 0, "the lead inspector"), (gone.Release.PackHash, gone.Items.Count, gone.Release.Recipient));
        Assert.Equal("Its time has ended", gone.Destroyed!.Reason);
        Assert.False(town.The<FileStore>().Has(file));
        Assert.NotNull((await town.The<OpenPack>().Run(town.Manager, id, default))!.File.Tombstone);

        var second = await Released(town);
        var (zip, items) = ((await The(town, second)).Release.PackId!.Value, (await The(town, second)).Items.Count);
        await town.Destroy(DisposalKind.Review, review.Id.Value, new(DisposalCause.ErasureRequired, "A court has ordered it", false, "", null, ""));
        Assert.True(items > 1);
        Assert.False(town.The<FileStore>().Has(zip));
        Assert.NotNull((await The(town, second)).Destroyed);
        Assert.Equal(["Known weaknesses"], (await The(town, second)).Items.Select(i => i.Text));
    }

    /// <summary>A review with a recommendation about the harbour that was signed off, with one action, two files of evidence and a check that is promised.</summary>
    private static async Task<(Review Review, Recommendation Recommendation, PlanAction Action)> Planted(Town town)
    {
        var review = await town.Review("About the harbour", town.Children);
        var (panel, board) = (await town.Group("Review Panel"), await town.Group("The Board", decidesForPartnership: true));
        await Done(town.The<NameResponsibleGroup>().Run(town.Manager, review.Id, panel.Id, default));
        var recommendation = await town.Recommendation(review, "4", "Agencies should agree who watches the harbour, as Nora Nurse said.");
        await Done(town.The<TakeStance>().Run(town.Chair, recommendation.Id, recommendation.Version, Stance.Accepted, "", default));
        var action = await town.Action(recommendation);
        await town.AddEvidence(action, town.PoliceLead, "minutes.pdf", "minutes of the whole meeting");
        await town.AddEvidence(action, town.PoliceLead, "notes.txt", "Nora\nNurse rang from ward 7. An audit of 20 cases showed it happened in 19.");
        await Done(town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Agencies agreed who watches the harbour. Rang Nora Nurse about it, and an audit of 20 cases showed it happened in 19.", ReportedState.Complete, default));
        action = await town.Now(action);
        await Done(town.The<VerifyAction>().Run(town.Manager, action.Id, null, "Read the minutes", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), "on paper", default));
        await Done(town.The<PlanImpactCheck>().Run(town.Manager, recommendation.Id, [], new ImpactPlan("", "", "Fewer children at the harbour at night", "", "", "Ask the school"), town.Today.AddMonths(6), default));
        await Done(town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, (await town.Now(recommendation)).Version, default));
        foreach (var group in new[] { panel, board })
        {
            await Done(town.The<Heed.Application.Meetings.Commands.DecideRecommendation>().Run(town.Manager, (await town.Meeting(group)).Id, recommendation.Id, Heed.Domain.Meetings.DecisionKind.SignOff, "", null, null, default));
        }

        return (review, await town.Now(recommendation), await town.Now(action));
    }

    private static Task Restrict(Town town, SourceId review) =>
        Done(town.The<RestrictReview>().Run(Actor.Heed, review, [town.Auditor.Person!.Value, town.Administrator.Person!.Value], [new NamedReader(town.Manager.Person!.Value, Role.PartnershipManager)], "An officer is named", default));

    /// <summary>What stands on a page of a pack, a row a line.</summary>
    private static string Said(Printed paper) => string.Join('\n', paper.Parts.SelectMany(p => p switch
    {
        PrintedHeading heading => [heading.Text],
        PrintedText text => [text.Text],
        PrintedPoints points => points.Points,
        PrintedTable table => table.Rows.Select(r => string.Join('|', r)),
        _ => Array.Empty<string>().AsEnumerable(),
    }));

    private static async Task<ReleaseId> Released(Town town)
    {
        var id = await Begin(town, new ReleaseSelection("harbour", null, null, null));
        await Done(Decide(town, id, [.. (await Items(town, id)).Select(i => i.Id)], new ItemDecision(ItemFate.Release, "", "", "")));
        await Done(Make(town, id));
        return id;
    }

    private static async Task<ReleaseId> Begin(Town town, ReleaseSelection selection)
    {
        var begun = await town.The<BeginRelease>().Run(town.Manager, town.Children, About, selection, default);
        Assert.True(begun.IsDone, string.Join("; ", begun.Problems.Select(p => p.Sentence)) + begun.WhoCan);
        return begun.Value.Id;
    }

    private static async Task<OneRelease.Row> The(Town town, ReleaseId id, Actor? by = null) => (await town.The<OneRelease>().Run(by ?? town.Manager, id, default))!;

    private static async Task<IReadOnlyList<OneRelease.Item>> Items(Town town, ReleaseId id) => (await The(town, id)).Items;

    private static Task<Outcome> Decide(Town town, ReleaseId id, IReadOnlyCollection<ReleaseItemId> which, ItemDecision decision, Actor? by = null) => town.The<DecideItems>().Run(by ?? town.Manager, id, which, decision, default);

    private static async Task<Outcome> Make(Town town, ReleaseId id) => await town.The<MakePack>().Run(town.Manager, id, (await The(town, id)).Release.Version, default);

    private static async Task<(Dictionary<string, string> Files, string Hash)> Unzip(Town town, Release release)
    {
        await using var stream = town.The<FileStore>().Open(release.PackId!.Value);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream));
        stream.Position = 0;
        using var zip = new ZipArchive(stream);
        return (zip.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()), hash);
    }

    private static async Task Done<T>(Task<T> asked) where T : Outcome
    {
        var outcome = await asked;
        Assert.True(outcome.IsDone, $"{outcome.Kind} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))} {outcome.WhoCan}");
    }
}
