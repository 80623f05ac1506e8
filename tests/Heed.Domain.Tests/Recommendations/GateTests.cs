using Heed.Domain.Recommendations;

namespace Heed.Domain.Tests.Recommendations;

public sealed class GateTests
{
    private static readonly string[] Some = ["Case audit of May 2024"];

    [Fact]
    public void Each_deed_that_is_asked_for_is_a_request_of_its_own() =>
        Assert.Equal(["review its policy on discharge", "provide training to ward staff", "report to the Board"],
            Asks("The Trust should review its policy on discharge, provide training to ward staff and report to the Board."));

    [Fact]
    public void Two_verbs_in_one_breath_are_one_request() =>
        Assert.Equal(["review and update its policy to identify and report neglect"], Asks("The Trust should review and update its policy to identify and report neglect."));

    [Fact]
    public void What_staff_are_to_do_is_part_of_what_is_to_be_ensured() =>
        Assert.Single(Asks("Agencies should ensure that staff recognise neglect and record what they see."));

    [Fact]
    public void Each_item_of_a_list_is_a_request() =>
        Assert.Equal(["a named lead for care leavers", "a course on homelessness"], Asks("The Council should:\n• a named lead for care leavers\n• a course on homelessness"));

    [Fact]
    public void What_the_review_found_is_no_request() =>
        Assert.Equal(["appoint a lead nurse"], Asks("The review found that nobody was in charge. The Trust should appoint a lead nurse. This will help families."));

    [Fact]
    public void What_stands_before_should_is_asked_for_in_the_passive() =>
        Assert.Equal(["Training should be offered to tenants"], Asks("Training should be offered to tenants."));

    [Theory]
    [InlineData("The Board should arrange a forum for midwives and social workers.", "A flow chart for midwives and social workers was issued.")]
    [InlineData("The force should monitor the number of repeat victims.", "An audit found a number of examples of good work with repeat victims.")]
    [InlineData("The Trust should provide training on autism to ward staff.", "A leaflet on autism was sent to ward staff.")]
    [InlineData("The Board should speak with bereaved families about the help they had.", "The policy on help for bereaved families was rewritten.")]
    [InlineData("The Trust should audit its discharge letters.", "The template of discharge letters was improved.")]
    [InlineData("The Board should hear the views of patients.", "Nurses were surveyed about the care of patients.")]
    [InlineData("The Council should train housing officers to spot cuckooing.", "Training on cuckooing was given to social workers.")]
    [InlineData("The Council should appoint a lead for deaf people.", "The Council accepts this and recognises the importance of deaf people.")]
    [InlineData("The Trust should audit its discharge letters.", "The audit of discharge letters has not been carried out.")]
    [InlineData("The Trust should audit its discharge letters.", "")]
    public void Another_thing_than_was_asked_for_is_no_answer(string recommendation, string answer) =>
        Assert.Contains(Gate.Judge(recommendation, answer, Some).Problems, p => p.Rule == GateRule.NotAnswered);

    [Theory]
    [InlineData("The Board should hold a forum for midwives and social workers.", "Midwives and social workers met at a workshop in May.")]
    [InlineData("The force should monitor the number of repeat victims.", "The dashboard shows 212 repeat victims in June, down from 260.")]
    [InlineData("The Trust should audit its discharge letters.", "Managers looked at 40 discharge letters.")]
    [InlineData("The Council should review its guidance on homelessness.", "The homelessness protocol was rewritten in May.")]
    [InlineData("Schools should be assured that pupils who move are known.", "The self-assessment shows that all schools know of each student who transfers.")]
    public void Other_words_for_the_same_thing_are_an_answer(string recommendation, string answer) =>
        Assert.DoesNotContain(Gate.Judge(recommendation, answer, Some).Problems, p => p.Rule == GateRule.NotAnswered);

    [Fact]
    public void The_sentence_that_is_taken_as_the_answer_is_quoted() =>
        Assert.Equal("A dip sample of 30 files on neglect was done.", Gate.Judge("The Board should audit files on neglect.", "The Board met. A dip sample of 30 files on neglect was done.", Some).Asks.Single().AnsweredBy);

    [Theory]
    [InlineData("A pilot will be run in two wards.")]
    [InlineData("The policy is being drafted.")]
    [InlineData("The Trust plans to train its nurses.")]
    [InlineData("Training to be rolled out in June.")]
    [InlineData("The audit is due to report in May.")]
    [InlineData("The form has not yet been agreed, work is under way.")]
    public void What_has_not_happened_yet_is_said(string answer) => Assert.Contains(Judged(answer), p => p.Rule == GateRule.FutureTense && p.Quote == answer);

    [Theory]
    [InlineData("The policy states that every child will be seen alone.")]
    [InlineData("The leaflet says “We will listen to you”.")]
    [InlineData("Due to the change, waiting fell by half.")]
    [InlineData("Safety plans to protect victims were checked.")]
    [InlineData("Staff asked for the form to be changed.")]
    [InlineData("The process is being followed in all wards.")]
    [InlineData("Families now say that carers will be able to rest.")]
    public void What_stands_already_is_no_promise(string answer) => Assert.DoesNotContain(Judged(answer), p => p.Rule == GateRule.FutureTense);

    [Theory]
    [InlineData("This work is ongoing.")]
    [InlineData("Agencies continue to meet.")]
    [InlineData("Training is given as appropriate.")]
    [InlineData("Children are seen alone where possible.")]
    [InlineData("The leaflet was printed and goes out in due course.")]
    public void What_has_no_end_is_said(string answer) => Assert.Contains(Judged(answer), p => p.Rule == GateRule.OpenEnded);

    [Fact]
    public void Harm_that_goes_on_is_not_work_that_goes_on() => Assert.DoesNotContain(Judged("Nurses asked 40 women about ongoing abuse."), p => p.Rule == GateRule.OpenEnded);

    private static IReadOnlyList<GateProblem> Judged(string answer) => Gate.Judge("The Trust should improve care.", answer, Some).Problems;

    private static IEnumerable<string> Asks(string recommendation) => Gate.Judge(recommendation, "", Some).Asks.Select(a => a.Ask);
}
