using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

public sealed class DoubtTests
{
    [Theory]
    [InlineData("Ongoing", DoubtRules.OpenEndedDate)]
    [InlineData("", DoubtRules.NoDate)]
    [InlineData("March 2020", DoubtRules.MonthOnlyDate)]
    [InlineData("31/01/2020 moved to 31/03/2020", DoubtRules.SeveralDates)]
    [InlineData("31/06/2020", DoubtRules.UnreadableDate)]
    public async Task A_date_that_is_no_clear_day_raises_a_doubt(string date, string rule) => Assert.Equal([rule], await Rules(date: date));

    [Theory]
    [InlineData("", DoubtRules.NoLead)]
    [InlineData("Head of Service", DoubtRules.LeadWithoutName)]
    [InlineData("Police", DoubtRules.LeadWithoutName)]
    [InlineData("Wren Alder", DoubtRules.LeadWithoutRole)]
    public async Task A_lead_who_is_no_person_in_a_post_raises_a_doubt(string lead, string rule) => Assert.Equal([rule], await Rules(lead: lead));

    [Theory]
    [InlineData("Complete", "Still to be agreed by the board.")]
    [InlineData("Complete", "Not yet in use.")]
    [InlineData("In progress", "Completed.")]
    [InlineData("Not started", "Completed 3 March 2020")]
    [InlineData("Complete", "Further work in progress.")]
    public async Task A_row_that_contradicts_itself_raises_a_doubt(string status, string progress) => Assert.Equal([DoubtRules.StatusConflict], await Rules(status: status, progress: progress));

    [Theory]
    [InlineData("Complete", "Form agreed and in use since May.")]
    [InlineData("In progress", "First draft is with the lawyers.")]
    [InlineData("Overdue", "Waiting for the supplier.")]
    public async Task A_row_that_agrees_with_itself_raises_none(string status, string progress) => Assert.Empty(await Rules(status: status, progress: progress));

    [Fact]
    public async Task A_number_that_is_missing_or_used_twice_raises_a_doubt()
    {
        Assert.Equal([DoubtRules.Unnumbered], await Rules(number: ""));
        var proposal = await Reading.Of("No,Recommendation,Action,Lead,Date\n4,The board should meet.,Book a room,\"Wren Alder, Chair\",1/2/2020\n4,The board should eat.,Book a cook,\"Wren Alder, Chair\",1/2/2020\n");
        Assert.Equal("recommendation 4: duplicate-number", Outline.Doubts(proposal));
        Assert.All(proposal.Doubts, d => Assert.EndsWith(".", d.Text));
    }

    [Fact]
    public async Task A_blank_number_cell_continues_the_recommendation_above()
    {
        var proposal = await Reading.Of("No,Recommendation,Action,Lead,Date\n4,The board should meet.,Book a room,Chair,1/2/2020\n,,Send the papers,Clerk,2/2/2020\n4,The board should meet.,Write it up,Clerk,3/2/2020\n");
        Assert.Equal(3, Assert.Single(proposal.Recommendations).Actions.Count);
    }

    private static async Task<IEnumerable<string>> Rules(string number = "1", string lead = "Wren Alder, Chair", string date = "1/2/2020", string status = "", string progress = "")
    {
        var proposal = await Reading.Of($"No,Recommendation,Action,Lead,Date,Status,Progress\n{number},The board should meet.,Book a room,\"{lead}\",\"{date}\",{status},{progress}\n");
        return proposal.Doubts.Select(d => d.Rule);
    }
}
