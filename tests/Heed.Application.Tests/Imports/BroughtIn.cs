using System.Text;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Application.Tests.Imports;

/// <summary>Documents for tests of bringing in, and the steps that every such test takes.</summary>
internal static class BroughtIn
{
    /// <summary>A plan with an open-ended date twice, a month, a post without a name, a lead who is known, and a sentence outside the table.</summary>
    public const string Plan = """
        No,Recommendation,Action,Lead,Timescale,Progress
        1,Schools should tell the nurse when a child leaves.,Write the leaver's form,Peter Police (Safeguarding Lead),31/03/2027,Draft shared with two schools
        2,Housing should ask who lives in the home.,Add a question to the visit form,Head of Housing,Ongoing,
        3,The board should hear from young people twice a year.,Ask the youth forum to a meeting,Head of Housing,Ongoing,
        4,Agencies should check their lists of contacts.,Send the list round each term,Hana Hospital (Named Nurse),June 2027,
        """;

    public static async Task<ImportId> BringIn(this Town town, SourceId to, string text, string name = "plan.csv", Actor? by = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var begun = await town.The<BeginImport>().Run(by ?? town.Manager, to, file, name, default);
        Assert.True(begun.IsDone, string.Join("; ", begun.Problems.Select(p => p.Sentence)));
        await town.The<ReadImport>().Run(begun.Value.Id, null, default);
        return begun.Value.Id;
    }

    public static async Task<ImportInHand.Row> InHand(this Town town, ImportId id, Actor? by = null) =>
        await town.The<ImportInHand>().Run(by ?? town.Manager, id, default) ?? throw new InvalidOperationException("There is no such import");

    public static async Task<SavedCount> Save(this Town town, ImportId id, params int[] takeOver)
    {
        var saved = await town.The<SaveImport>().Run(town.Manager, id, null, takeOver.ToHashSet(), default, "The panel");
        Assert.True(saved.IsDone, string.Join("; ", saved.Problems.Select(p => p.Sentence)));
        return saved.Value;
    }
}
