using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Domain.Imports;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>The columns of a document's tables, and what Heed reads them as; a person corrects it here.</summary>
public sealed class ColumnsModel(ImportInHand imports, ChooseColumns choose, ReadingQueue queue) : ImportWorkPage(imports)
{
    private const int MostExamples = 3;

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>A column with the first things that stand in it.</summary>
    public sealed record Line(string Table, string Heading, Column ReadAs, bool Sure, IReadOnlyList<string> Examples);

    public IReadOnlyList<Line> Shown { get; private set; } = [];

    public int Unsure => Shown.Count(l => !l.Sure);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadColumns() is { } other)
        {
            return other;
        }

        Form = new Answers { Columns = [.. Shown.Select(l => new Said { Heading = l.Heading, ReadAs = l.ReadAs })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var seen = Seen;
        if (await LoadColumns() is { } other)
        {
            return other;
        }

        var before = Shown.GroupBy(l => l.Heading).ToDictionary(g => g.Key, g => g.First().ReadAs);
        var changed = Form.Columns.Where(c => c.Heading is not null && before.TryGetValue(c.Heading, out var was) && was != c.ReadAs).Select(c => new ColumnChoice(c.Heading!, c.ReadAs)).ToList();
        if (changed.Count == 0)
        {
            return LocalRedirect(Heading.Href);
        }

        var outcome = await choose.Run(Actor, Import, seen, changed, Gone);
        if (outcome.IsDone)
        {
            await queue.Read(Import, TimeSpan.FromSeconds(1), Gone);
        }

        return await Answer(outcome, "The file was read again with what you said of its columns", Heading.Href);
    }

    protected override async Task<IActionResult> Again() => await LoadColumns() ?? Page();

    private async Task<IActionResult?> LoadColumns()
    {
        var other = await LoadToEdit();
        if (other is not null && !(Heading is { MayImport: true, State: ImportState.Refused } && Plan.Columns.Count > 0))
        {
            return other;
        }

        var cells = Plan.Rows.SelectMany(r => r.Actions.Select(a => a.Original).OfType<Original>().Prepend(r.Original)).SelectMany(o => o.Cells).Where(c => c.Text.Length > 0).ToLookup(c => c.Heading, c => c.Text);
        Shown = [.. Plan.Columns.Where(c => c.Heading.Length > 0).OrderBy(c => c.Sure)
            .Select(c => new Line(c.Table, c.Heading, c.ReadAs, c.Sure, [.. cells[c.Heading].Distinct().Take(MostExamples).Select(t => PlainWords.FirstWords(t, 80))]))];
        return null;
    }

    public sealed class Answers
    {
        public List<Said> Columns { get; set; } = [];
    }

    public sealed class Said
    {
        public string? Heading { get; set; }

        public Column ReadAs { get; set; }
    }
}
