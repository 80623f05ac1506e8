using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Database;
using Heed.TestKit;

namespace Heed.Application.Tests.Imports;

/// <summary>How doubts are asked: what reads alike once, with the document's own words.</summary>
public sealed class DoubtGroupTests
{
    private const string Plan = """
        No,Recommendation,Action,Lead Agency,Timescale,Status
        1,Schools should tell the nurse when a child leaves.,Write the form,Children's Services,Ongoing,Complete
        2,Housing should ask who lives in the home.,Add a question,Children's Services,ongoing,
        3,The board should hear from young people.,Ask the forum,Harbour Housing Trust,Ongoing.,
        4,Agencies should check their contacts.,Send the list,Edith Marlow,31/03/2027,
        """;

    [Theory, OnBothDatabases]
    public async Task Capitals_and_stops_make_no_other_question_and_the_words_stay_as_they_were_written(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var hand = await town.InHand(await town.BringIn((await town.Review()).Id, Plan));

        var ongoing = Assert.Single(DoubtGroup.Of(hand.Plan), g => g.Rule == DoubtRules.OpenEndedDate);

        Assert.Equal(["Ongoing", "ongoing", "Ongoing."], ongoing.Quoted);
        Assert.Equal([0, 1, 2], ongoing.Places.Select(p => p.Row));
        Assert.Equal("Write the form", ongoing.Places[0].Action!.Text);
        var outcome = await town.The<SettleDoubts>().Run(town.Manager, hand.Heading.Id, hand.Heading.Version, [new(ongoing.Rule, ongoing.Text, DoubtChoice.SetDate, new DateOnly(2027, 6, 30))], default);
        Assert.True(outcome.IsDone);
        Assert.All((await town.InHand(hand.Heading.Id)).Plan.Rows.Take(3), r => Assert.Equal(new DateOnly(2027, 6, 30), r.Actions[0].Due));
    }

    [Theory, OnBothDatabases]
    public async Task A_column_that_names_agencies_is_asked_together_an_agency_at_a_time(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var hand = await town.InHand(await town.BringIn((await town.Review()).Id, Plan));

        var column = DoubtGroup.Of(hand.Plan).Where(g => g.Column is not null).ToList();

        Assert.Equal(["Children's Services", "Harbour Housing Trust"], column.Select(g => g.Quoted[0]));
        Assert.All(column, g => Assert.Equal(("Lead Agency", Column.LeadAgency), (g.Column!.Heading, g.Column.ReadAs)));
        Assert.Equal([2, 1], column.Select(g => g.Times));
        Assert.Contains(DoubtGroup.Of(hand.Plan), g => g.Column is null && g.Quoted.Contains("Edith Marlow"));
    }

    [Theory, OnBothDatabases]
    public async Task A_role_is_given_to_somebody_named_without_one_and_who_they_are_is_asked_next(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var id = await town.BringIn((await town.Review()).Id, Plan.Replace("Lead Agency", "Lead", StringComparison.Ordinal));
        var hand = await town.InHand(id);
        var postless = Assert.Single(DoubtGroup.Of(hand.Plan), g => g.Rule == DoubtRules.LeadWithoutRole);
        Assert.Equal(new NamedLead("Edith Marlow", ""), NamedLead.In(postless.Places[0].Action!.LeadAsWritten));

        var refused = await town.The<SettleDoubts>().Run(town.Manager, id, hand.Heading.Version, [new(postless.Rule, postless.Text, DoubtChoice.GiveRole)], default);
        Assert.Equal("Answers[0].Role", Assert.Single(refused.Problems).Field);
        var given = await town.The<SettleDoubts>().Run(town.Manager, id, hand.Heading.Version, [new(postless.Rule, postless.Text, DoubtChoice.GiveRole, Role: " Named Nurse ")], default);

        Assert.True(given.IsDone);
        var action = (await town.InHand(id)).Plan.Rows[3].Actions[0];
        Assert.Equal("Named Nurse", action.Role);
        Assert.Equal(Settling.LeadNotKnown, Assert.Single(action.Doubts, d => d.IsOpen).Rule);
    }

    [Fact]
    public void One_cell_that_was_split_is_said_with_its_words()
    {
        var cell = new OriginalCell("Action", "Write the form and send it out");
        Original original = new("row 1", [new("No", "1"), cell]);
        ActionDraft one = new() { Text = "Write the form", Original = original }, two = new() { Text = "send it out", Original = original }, other = new() { Text = "Ask the forum", Original = new("row 2", [new("Action", "Ask the forum")]) };

        var split = Assert.Single(SplitCell.Of(new RowDraft { Actions = [one, two, other], Original = original }));

        Assert.Equal((cell.Text, 2), (split.Text, split.Actions.Count));
        Assert.Empty(SplitCell.Of(new RowDraft { Actions = [one, other], Original = original }));
    }
}
