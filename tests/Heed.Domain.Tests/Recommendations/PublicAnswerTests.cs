using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class PublicAnswerTests
{
    [Fact]
    public void Somebody_else_approves_exactly_the_words_they_read()
    {
        var answer = Submitted();

        Assert.Contains("somebody else must approve it", answer.Approve(answer.Wording, Ann).Sentence());
        Assert.Contains("changed while you read", answer.Approve(answer.Wording - 1, Bob).Sentence());
        Assert.True(answer.Approve(answer.Wording, Bob).IsDone);
        Assert.Equal((AnswerState.Approved, "Bob"), (answer.State, answer.Approved!.Name));
    }

    [Fact]
    public void Heed_itself_approves_nothing() =>
        Assert.False(Submitted().Approve(1, new Stamp(null, "Heed", Bob.At)).IsDone);

    [Fact]
    public void A_draft_is_not_approved_and_nothing_is_approved_twice()
    {
        var draft = Drafted();
        Assert.Contains("not been submitted", draft.Approve(draft.Wording, Bob).Sentence());

        var answer = Submitted();
        answer.Approve(answer.Wording, Bob);
        Assert.Contains("approved already", answer.Approve(answer.Wording, Bob).Sentence());
    }

    [Fact]
    public void An_approval_falls_visibly_when_the_words_change()
    {
        var answer = Submitted();
        answer.Approve(answer.Wording, Bob);

        answer.Rewrite("We wrote a better pathway", "", "", Ann);

        Assert.Equal((AnswerState.Draft, null, "Bob"), (answer.State, answer.Approved, answer.Fallen!.Name));
        answer.Submit();
        Assert.Equal("Bob", answer.Fallen!.Name);
        answer.Approve(answer.Wording, Bob);
        Assert.Null(answer.Fallen);
    }

    [Fact]
    public void Saving_the_same_words_again_leaves_an_approval_alone()
    {
        var answer = Submitted();
        answer.Approve(answer.Wording, Bob);

        Assert.True(answer.Rewrite(answer.WhatWeDid + " ", answer.WhatDifference, answer.WhatRemains, Ann).IsDone);

        Assert.Equal((AnswerState.Approved, 1), (answer.State, answer.Wording));
    }

    [Fact]
    public void An_answer_without_what_was_done_is_not_submitted() =>
        Assert.Equal(["WhatWeDid"], PublicAnswer.Draft(Asked(), "", "We have not yet checked this.", "", Ann).Value.Submit().Fields());

    [Fact]
    public void It_is_returned_with_what_should_change_and_submitted_again()
    {
        var answer = Submitted();
        Assert.Equal(["ReturnReason"], answer.Return(" ").Fields());

        answer.Return("Say when");

        Assert.Equal((AnswerState.Draft, "Say when"), (answer.State, answer.ReturnReason));
        Assert.False(answer.Return("Again").IsDone);
        Assert.True(answer.Submit().IsDone);
        Assert.Equal("", answer.ReturnReason);
        Assert.False(answer.Submit().IsDone);
    }

    private static PublicAnswer Drafted() => PublicAnswer.Draft(Asked(), "We wrote the pathway", "We have not yet checked this.", "", Ann).Value;

    private static PublicAnswer Submitted()
    {
        var answer = Drafted();
        answer.Submit();
        return answer;
    }
}
