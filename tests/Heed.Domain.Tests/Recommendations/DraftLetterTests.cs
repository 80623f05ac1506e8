using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Recommendations;

public sealed class DraftLetterTests
{
    private static readonly Stamp Mary = new(PersonId.New(), "Mary Manager", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void It_stays_a_draft_until_it_is_released_once()
    {
        var draft = Draft(new LetterReader("Cora Chair", "cora@town.example"));

        Assert.Equal(DraftState.Waiting, draft.State);
        Assert.True(draft.Release(Mary).IsDone);
        Assert.Equal("Mary Manager has released this letter already", Assert.Single(draft.Release(Mary).Problems).Sentence);
        Assert.False(draft.Edit(draft.Readers, "Other words", "Other words").IsDone);
    }

    [Fact]
    public void It_is_discarded_only_with_a_reason_and_then_goes_to_nobody()
    {
        var draft = Draft(new LetterReader("Cora Chair", "cora@town.example"));

        Assert.Equal("DiscardReason", Assert.Single(draft.Discard(" ", Mary).Problems).Field);
        Assert.True(draft.Discard("I rang the chair", Mary).IsDone);
        Assert.False(draft.Release(Mary).IsDone);
    }

    [Fact]
    public void Nobody_can_release_it_to_nobody_or_to_what_is_no_address()
    {
        Assert.Equal("Readers", Assert.Single(Draft().Release(Mary).Problems).Field);
        Assert.Equal("Readers", Assert.Single(Draft().Edit([new LetterReader("Cora", "cora")], "S", "B").Problems).Field);
    }

    private static DraftLetter Draft(params LetterReader[] readers) => DraftLetter.Draft(default, Rung.GroupChair, null, readers, "Subject", "Body", [], Mary);
}
