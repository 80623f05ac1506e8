using System.Text;
using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

/// <summary>Reads a file without the net that hides mistakes, and checks that no word of it is lost.</summary>
internal static class Reading
{
    public static async Task<Proposal> Of(byte[] bytes, string name = "plan", params ColumnChoice[] choices)
    {
        var result = await PlanFile.ReadOrFail(new MemoryStream(bytes), name, choices, null, TestContext.Current.CancellationToken);
        Assert.Null(result.Refusal);
        Assert.Empty(await Lost.Words(bytes, result.Proposal!));
        return result.Proposal!;
    }

    public static Task<Proposal> Of(string text, string name = "plan.txt") => Of(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), name);

    public static async Task<string> Refusal(byte[] bytes, string name = "plan")
    {
        var result = await PlanFile.ReadOrFail(new MemoryStream(bytes), name, [], null, TestContext.Current.CancellationToken);
        Assert.Null(result.Proposal);
        return result.Refusal!;
    }

    public static async Task Expect(byte[] bytes, string outline, string? doubts = null)
    {
        var proposal = await Of(bytes);
        Assert.Equal(outline.ReplaceLineEndings("\n"), Outline.Of(proposal));
        if (doubts is not null)
        {
            Assert.Equal(doubts.ReplaceLineEndings("\n"), Outline.Doubts(proposal));
        }
    }

    public static Task Expect(string text, string outline, string? doubts = null) => Expect(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), outline, doubts);
}
