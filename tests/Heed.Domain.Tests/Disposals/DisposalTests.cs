using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Disposals;

public sealed class DisposalTests
{
    private static readonly Stamp Asker = new(PersonId.New(), "Ann Asker", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static readonly Stamp Decider = new(PersonId.New(), "Dan Decider", new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

    private static readonly Breach NoBreach = new("", null, "");

    private static readonly DisposalTarget File = new(DisposalKind.Evidence, Guid.NewGuid(), ScopeId.New(), "Revision 1 of a piece of evidence of an action");

    [Fact]
    public void Whoever_asks_gives_a_cause_and_a_reason_and_says_whether_it_was_a_breach()
    {
        Assert.Equal(["Cause", "Reason"], Disposal.Ask(File, null, " ", null, NoBreach, null, Asker).Problems.Select(p => p.Field));
        Assert.Equal(["IsBreach"], Disposal.Ask(File, DisposalCause.WrongDocument, "Wrong child", null, NoBreach, null, Asker).Problems.Select(p => p.Field));
    }

    [Fact]
    public void A_breach_says_what_happened_when_it_was_found_and_who_was_told() =>
        Assert.Equal(["What", "FoundOn", "Told"], Disposal.Ask(File, DisposalCause.WrongDocument, "Wrong child", true, NoBreach, null, Asker).Problems.Select(p => p.Field));

    [Fact]
    public void A_breach_is_not_found_in_the_future() =>
        Assert.Equal(["FoundOn"], Disposal.Ask(File, DisposalCause.WrongDocument, "Wrong child", true, new Breach("A file", Asker.Day.AddDays(1), "The officer"), null, Asker).Problems.Select(p => p.Field));

    [Fact]
    public void Only_a_file_is_a_wrong_document() =>
        Assert.Equal(["Cause"], Disposal.Ask(File with { Kind = DisposalKind.Review }, DisposalCause.WrongDocument, "Wrong", false, NoBreach, null, Asker).Problems.Select(p => p.Field));

    [Fact]
    public void Nobody_decides_on_what_they_asked_for()
    {
        var disposal = Asked();

        Assert.Contains("a second person", Assert.Single(disposal.Destroy(null, Asker).Problems).Sentence);
        Assert.False(disposal.Refuse("No", Asker).IsDone);
        Assert.Equal(DisposalState.Asked, disposal.State);
    }

    [Fact]
    public void Heed_itself_is_no_second_person() => Assert.False(Asked().Destroy(null, new Stamp(null, "Heed", Decider.At)).IsDone);

    [Fact]
    public void What_was_decided_is_not_decided_again()
    {
        var disposal = Asked();
        Assert.True(disposal.Refuse("It is the right file", Decider).IsDone);

        Assert.Contains("decided on this already", Assert.Single(disposal.Destroy(null, Decider).Problems).Sentence);
    }

    [Fact]
    public void A_refusal_has_a_reason() => Assert.Equal(["RefusalReason"], Asked().Refuse(" ", Decider).Problems.Select(p => p.Field));

    [Fact]
    public void What_stands_in_the_way_stops_asking_and_destroying()
    {
        Assert.Equal("Keep it", Assert.Single(Disposal.Ask(File, DisposalCause.ErasureRequired, "The law", null, NoBreach, "Keep it", Asker).Problems).Sentence);
        Assert.Equal("Keep it", Assert.Single(Asked().Destroy("Keep it", Decider).Problems).Sentence);
    }

    [Fact]
    public void The_tombstone_says_when_by_whom_and_why_and_comes_back_from_its_facts()
    {
        var disposal = Asked();
        disposal.Destroy(null, Decider);
        disposal.Remember([new DestroyedFile(disposal.Id, FileId.New(), disposal.ScopeId, "proof")]);

        Assert.Equal("Destroyed on 3 March 2026 by decision of Ann Asker and Dan Decider: Another child's record", disposal.Tombstone.Sentence);
        Assert.Equivalent(disposal.Facts, Disposal.Restore(disposal.Facts).Facts, strict: true);
    }

    private static Disposal Asked() => Disposal.Ask(File, DisposalCause.WrongDocument, "Another child's record", false, NoBreach, null, Asker).Value;
}
