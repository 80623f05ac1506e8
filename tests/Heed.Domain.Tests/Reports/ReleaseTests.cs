using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reports;

public sealed class ReleaseTests
{
    private static readonly Stamp By = new(PersonId.New(), "Mary Manager", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly ReleaseAbout About = new(ReleasePurpose.Inspection, "OFS-3", "the lead inspector", "Education and Inspections Act 2006 s.136");
    private static readonly ReleaseSelection All = new("", null, null, null);
    private static readonly KeptFile Zip = new(FileId.New(), "pack.zip", "aa", 10);

    [Fact]
    public void A_pack_says_for_whom_it_is_and_on_what_ground_and_is_no_larger_than_somebody_can_go_through()
    {
        var refused = Release.Begin(null, new ReleaseAbout(null, " ", "", ""), new ReleaseSelection("ab", new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1), null), [], By);
        Assert.Equal(["Choose the partnership that releases it", "Choose what the pack is for", "Enter the reference of the request or the inspection", "Enter who gets it, for example the lead inspector",
            "Enter on what ground: the law, the order or the letter that asks for it", "A word of fewer than three letters is found everywhere; enter a longer one", "The last day must not be before the first"], refused.Problems.Select(p => p.Sentence));

        var endless = Release.Begin(PartnershipId.New(), About, All, [.. Enumerable.Range(0, Release.MostItems + 1).Select(_ => Text())], By);
        Assert.StartsWith("That is 2,001 items", Assert.Single(endless.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_back_or_blacked_out_names_the_exemption_and_another_ground_says_which()
    {
        var release = Begun(Text());
        Assert.Equal(["Choose the exemption that you rely on"], Decide(release, ItemFate.Withhold, "", "").Problems.Select(p => p.Sentence));
        Assert.Equal(["Enter the reason in your own words"], Decide(release, ItemFate.Withhold, "", "other").Problems.Select(p => p.Sentence));
        Assert.Equal(["Enter the words to black out, one a line", "Choose the exemption that you rely on"], Decide(release, ItemFate.Redact, " \n ", "").Problems.Select(p => p.Sentence));
        Assert.Equal(["One letter would be blacked out everywhere; enter more of the passage"], Decide(release, ItemFate.Redact, "A", "foi-40").Problems.Select(p => p.Sentence));
        Assert.Equal(["Choose what becomes of it"], Decide(release, null, "", "").Problems.Select(p => p.Sentence));

        Assert.True(Decide(release, ItemFate.Redact, "Nora Nurse\nnora nurse\nWard 7", "foi-40", "A member of staff").IsDone);
        Assert.Equal(["Nora Nurse", "Ward 7"], release.Items[0].Passages);
        Assert.Equal("FOIA 2000 s.40: personal information. A member of staff", release.Items[0].Why);
        Assert.True(Decide(release, ItemFate.Release, "left over", "foi-40", "left over").IsDone);
        Assert.Equal((0, ""), (release.Items[0].Passages.Count, release.Items[0].Why));
    }

    [Fact]
    public void In_a_file_that_is_no_text_nothing_is_blacked_out_but_by_a_copy_that_somebody_redacted()
    {
        var release = Begun(new FoundItem(ReleaseItemKind.Evidence, Guid.NewGuid(), ScopeId.New(), IsText: false, "aa"), Text());
        var (file, page) = (release.Items[0], release.Items[1]);
        var decision = new ItemDecision(ItemFate.Redact, "Nora", "foi-40", "");
        Assert.StartsWith("Heed can black out words in text only", Assert.Single(release.Decide([file.Id, page.Id], decision).Problems).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("This is the file itself", Assert.Single(release.Replace(file.Id, new KeptFile(FileId.New(), "copy.pdf", "aa", 9), decision).Problems).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Only a file can be replaced", Assert.Single(release.Replace(page.Id, new KeptFile(FileId.New(), "copy.pdf", "bb", 9), decision).Problems).Sentence, StringComparison.Ordinal);

        Assert.True(release.Replace(file.Id, new KeptFile(FileId.New(), "copy.pdf", "bb", 9), decision).IsDone);
        Assert.Equal((ItemFate.Redact, "bb", 0), (file.Fate, file.Replacement!.Sha256, file.Passages.Count));
        Assert.True(release.Decide([file.Id, page.Id], decision).IsDone);
        Assert.NotNull(file.Replacement);
        Assert.True(release.Decide([file.Id], new ItemDecision(ItemFate.Release, "", "", "")).IsDone);
        Assert.Null(file.Replacement);
    }

    [Fact]
    public void A_pack_goes_out_only_when_every_item_is_decided_and_nothing_of_it_changes_then()
    {
        var release = Begun(Text(), Text());
        Assert.Equal(["Nobody has decided on 2 items yet. Go through them first"], release.GoOut(Zip, new Dictionary<ReleaseItemId, string>(), By).Problems.Select(p => p.Sentence));
        Decide(release, ItemFate.Withhold, "", "foi-41");
        Assert.Equal(["Everything is withheld, so there is nothing to put into a pack"], release.GoOut(Zip, new Dictionary<ReleaseItemId, string>(), By).Problems.Select(p => p.Sentence));
        Assert.True(release.Decide([release.Items[0].Id], new ItemDecision(ItemFate.Release, "", "", "")).IsDone);

        Assert.True(release.GoOut(Zip, new Dictionary<ReleaseItemId, string> { [release.Items[0].Id] = "Recommendation 4" }, By).IsDone);

        Assert.Equal((true, "aa", "Mary Manager", "Recommendation 4"), (release.IsReleased, release.PackHash, release.Released!.Name, release.Items[0].PrintedAs));
        Assert.All(new[] { Decide(release, ItemFate.Release, "", ""), release.GoOut(Zip, new Dictionary<ReleaseItemId, string>(), By), release.Replace(release.Items[0].Id, Zip, new ItemDecision(ItemFate.Redact, "", "foi-40", "")) },
            outcome => Assert.Contains("This pack was released already, so nothing of it changes any more. Begin another", outcome.Problems.Select(p => p.Sentence)));
    }

    [Fact]
    public void Every_exemption_has_its_law_its_source_and_a_code_of_its_own()
    {
        Assert.Equal(Exemptions.All.Count, Exemptions.All.Select(e => e.Code).Distinct().Count());
        Assert.All(Exemptions.All, e => Assert.All(new[] { e.Code, e.Law, e.About, e.Source }, Assert.NotEmpty));
        Assert.Equal(["foi-31", "foi-40", "foi-41"], new[] { "foi-31", "foi-40", "foi-41" }.Where(c => Exemptions.Of(c) is not null));
    }

    private static FoundItem Text() => new(ReleaseItemKind.Action, Guid.NewGuid(), ScopeId.New(), IsText: true);

    private static Release Begun(params FoundItem[] found) => Release.Begin(PartnershipId.New(), About, All, found, By).Value;

    private static Outcome Decide(Release release, ItemFate? fate, string passages, string exemption, string reason = "") =>
        release.Decide([.. release.Items.Select(i => i.Id)], new ItemDecision(fate, passages, exemption, reason));
}
