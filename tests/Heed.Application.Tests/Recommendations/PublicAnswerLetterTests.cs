using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

public sealed class PublicAnswerLetterTests
{
    [Theory, OnBothDatabases]
    public async Task Where_a_unit_has_one_person_the_chair_is_asked_without_a_word_of_the_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Title not for letters", town.Children);
        var asked = await town.Recommendation(review, "4", "About Pseudonym P and the school.");
        await Write(town, asked, null, "We helped Pseudonym P");

        Assert.Equal(1, (await town.The<SubmitAnswer>().Run(town.Manager, asked.Id, 1, default)).Value);

        var letter = Assert.Single(await Letters(town));
        Assert.Equal("cora-chair@town.example", letter.To);
        Assert.Contains($"http://localhost/work/recommendations/{asked.Id}/approve", letter.Body);
        Assert.DoesNotContain("Title not for letters", letter.Subject + letter.Body);
        Assert.DoesNotContain("Pseudonym P", letter.Subject + letter.Body);
    }

    [Theory, OnBothDatabases]
    public async Task Where_nobody_else_can_approve_it_is_said_that_nobody_was_asked(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review("Alone", town.Children));
        await Write(town, asked, null, "We helped");
        await using (var db = town.The<Databases>().Whole())
        {
            var chairs = await db.Grants.Where(g => g.Role == Role.Chair).Select(g => g.Id).ToListAsync();
            foreach (var chair in chairs)
            {
                Assert.True((await town.The<EndRole>().Run(town.Administrator, chair, town.Today.AddDays(-1), default)).IsDone);
            }
        }

        Assert.Equal(0, (await town.The<SubmitAnswer>().Run(town.Manager, asked.Id, 1, default)).Value);
        Assert.Empty(await Letters(town));

        await town.Person("Nina New", town.Council, (Role.Chair, Town.On(town.Children)));
        var letter = Assert.Single(await Letters(town));
        Assert.Equal(("nina-new@town.example", "Something waits for a second person"), (letter.To, letter.Subject));
        Assert.Contains("1 public answer or edition waits", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Alone", letter.Body, StringComparison.Ordinal);
        await town.Person("Mia Member", town.Council, (Role.BoardMember, Town.On(town.Children)));
        await town.Person("Ada Adults", town.Council, (Role.Chair, Town.On(town.Adults)));
        Assert.Single(await Letters(town));
    }

    [Theory, OnBothDatabases]
    public async Task Another_manager_is_asked_before_the_chair_and_all_drafts_are_one_letter(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var second = await town.Person("Max Second", town.Council, (Role.PartnershipManager, Town.On(town.Children)));
        var review = await town.Review("Joint", town.Children, town.Adults);
        var (one, two, empty) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"), await town.Recommendation(review, "3"));
        await Write(town, one, null, "One");
        await Write(town, two, null, "Two");
        await Write(town, empty, null, "");

        Assert.True((await town.The<SubmitDrafts>().Run(town.Manager, review.Id, default)).IsDone);

        Assert.Equal(["alan-adults@town.example", "max-second@town.example"], (await Letters(town)).Select(l => l.To).Order());
        Assert.All(await Letters(town), l => Assert.Contains($"/work/recommendations/answers?source={review.Id}", l.Body));
        Assert.Equal([AnswerState.Submitted, AnswerState.Submitted, AnswerState.Draft], (await town.The<AnswersOfSource>().Run(second, review.Id, default)).Select(r => r.State!.Value));
        Assert.Equal(OutcomeKind.Refused, (await town.The<SubmitDrafts>().Run(town.Manager, review.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ApproveAnswer>().Run(town.Auditor, one.Id, 2, 1, default)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await town.The<ApproveAnswer>().Run(town.Manager, one.Id, 2, 1, default)).Kind);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ApproveAnswer>().Run(second, one.Id, 1, 1, default)).Kind);
        Assert.True((await town.The<ApproveAnswer>().Run(second, one.Id, 2, 1, default)).IsDone);
        Assert.Equal(two.Id, (await town.The<OneAnswer>().Run(second, one.Id, default))!.NextWaiting);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_begin_the_same_answer_lose_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        Assert.True((await Write(town, asked, null, "First")).IsDone);

        Assert.Equal(OutcomeKind.Conflict, (await Write(town, asked, null, "Second")).Kind);
        Assert.Equal("First", (await town.AnswerTo(asked))!.WhatWeDid);
        Assert.True((await Write(town, asked, 1, "Second")).IsDone);
    }

    private static Task<Outcome> Write(Town town, Recommendation asked, int? seen, string did) =>
        town.The<WriteAnswer>().Run(town.Manager, asked.Id, seen, did, "", "", default);

    private sealed record Letter(string To, string Subject, string Body);

    private static async Task<IReadOnlyList<Letter>> Letters(Town town)
    {
        await using var db = town.The<Databases>().Whole();
        return await db.Database.SqlQueryRaw<Letter>("SELECT \"To\", \"Subject\", \"Body\" FROM \"QueuedMail\"").ToListAsync();
    }
}
