using Heed.Application.Recommendations.Commands;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>The advice on the wording of actions: a partnership's own settings, and what is said of an action that is being written.</summary>
internal static class AdviceEntries
{
    private const string One = "work/advice/{id:guid}/{code}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    private static readonly (string, string)[] Texts = [("Form.Words", Typed), ("Form.Explanation", Typed), ("Form.Source", Typed)];

    public static IEnumerable<Entry> All =>
    [
        Entry.OwnPage("work/advice", Marks.Advice),
        Entry.Look("work/advice/{id:guid}/add", w => $"/work/advice/{w.Town.Children}/add", "Add advice", Behind.Page),
        Entry.Press("work/advice/{id:guid}/add", Marks.Typed, w => new Filled($"/work/advice/{w.Town.Children}/add", "Save", Texts), Behind.Page),
        new($"GET {One}", Behind.Page, Marks.Typed, async (w, _) => Asked.Page(await Fresh(w))),
        Entry.Press(One, Marks.Typed, async w => new Filled(await Fresh(w), "Save", Texts), Behind.Page),
        Entry.Press($"{One}?handler=Switch", Marks.Typed, async w => new Filled(await Fresh(w), "Switch it off"), Behind.Page),
        Entry.Press($"{One}?handler=TakeBack", "as it came with Heed", async w => new Filled(await Changed(w), "Take back what came with Heed"), Behind.Page),
        Entry.Press("work/actions/plan?handler=Check", Marks.Typed, async w => new Filled($"/work/actions/plan?recommendation={(await w.FreshRecommendation()).Id}", "Check the wording", ("Form.Text", Typed))) with { Changes = false },
        Entry.Press("work/actions/{id:guid}/change?handler=Check", Marks.Typed, async w => new Filled($"/work/actions/{(await w.FreshAction()).Id}/change", "Check the wording", ("Form.Text", Typed))) with { Changes = false },
    ];

    private static async Task<string> Fresh(World w)
    {
        var own = await w.Town.The<AddAdvice>().Run(w.Town.Manager, w.Town.Children, new AdviceTexts(Typed, Typed, Typed), default);
        return $"/work/advice/{w.Town.Children}/{own.Value.Code}";
    }

    /// <summary>One that came with Heed, changed by the partnership.</summary>
    private static async Task<string> Changed(World w)
    {
        var code = Domain.Recommendations.AdviceShipped.All[^1].Code;
        await w.Town.The<TakeAdviceBack>().Run(w.Town.Manager, w.Town.Children, code, default);
        var seen = (await w.Town.The<Application.Recommendations.Queries.AdviceOfPartnerships>().Run(w.Town.Manager, default)).Single(p => p.Id == w.Town.Children).Rows.Single(r => r.Line.Code == code).Here!.Version;
        await w.Town.The<ChangeAdvice>().Run(w.Town.Manager, w.Town.Children, code, seen, new AdviceTexts(Typed, Typed, Typed), default);
        return $"/work/advice/{w.Town.Children}/{code}";
    }
}
