using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>One import: its reading, its rows beside the document, and what was saved.</summary>
public sealed class ShowModel(ImportPreview preview, ReadingQueue queue, SaveImport save, PutImportAside aside) : WorkPage
{
    private ImportPreview.Row shown = null!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    [BindProperty]
    public int Seen { get; set; }

    /// <summary>The rows whose newer words, dates and progress are taken over.</summary>
    [BindProperty]
    public List<int> Take { get; set; } = [];

    [BindProperty]
    public bool TakeAll { get; set; }

    /// <summary>Who agreed to the new dates among them.</summary>
    [BindProperty]
    public string? AgreedBy { get; set; }

    public ImportHeading Heading => shown.Heading;

    public PlanDraft Plan => shown.Plan;

    public Page<ImportPreview.Line> Lines => shown.Lines;

    public Comparison? Against => shown.Against;

    public Names Names => shown.Names;

    public int WouldBeIncomplete => Against is { } against
        ? against.Rows.Sum(r => r.NewActions.Count(a => !a.IsComplete))
        : Plan.Kept.Sum(r => r.Actions.Count(a => !a.IsComplete));

    /// <summary>Actions that would enter as reported complete, with nothing here that shows it.</summary>
    public int CompleteWithoutEvidence => (Against is { } against ? against.Rows.SelectMany(r => r.NewActions) : Plan.Kept.SelectMany(r => r.Actions)).Count(a => a.Reported == ReportedState.Complete);

    /// <summary>Whether nothing of the document is left to complete.</summary>
    public bool IsWhole => WouldBeIncomplete == 0 && Heading.Found.OpenDoubts == 0;

    /// <summary>How the document stands to what the source has, a sentence each.</summary>
    public IEnumerable<string> Compared
    {
        get
        {
            var (fresh, changed, unchanged, gone, moved, actions) = (Against!.Count(Standing.New), Against.Count(Standing.Changed), Against.Rows.Count(r => r is { Standing: Standing.Unchanged, Differs: false }), Against.Rows.Sum(r => r.GoneActions.Count), Against.Rows.Sum(r => r.OtherActions.Count), Against.Rows.Where(r => r.With is not null).Sum(r => r.NewActions.Count));
            IEnumerable<(int Count, string Sentence)> lines =
            [
                (fresh, $"{Words.Count(fresh, "new recommendation")}: will be added"),
                (actions, $"{Words.Count(actions, "new action")} for recommendations that are there: will be added"),
                (changed, $"{Words.Count(changed, "recommendation")} worded otherwise: tick those whose new wording you want"),
                (moved, $"{Words.Count(moved, "action")} with other words, another date or progress: tick those that you want; what is there now stays in the history"),
                (gone, $"{Words.Count(gone, "action")} no longer in the document: {(gone == 1 ? "it stays" : "they stay")}"),
                (unchanged, $"{Words.Count(unchanged, "recommendation")} unchanged: nothing is made again"),
            ];
            return lines.Where(l => l.Count > 0).Select(l => l.Sentence);
        }
    }

    /// <summary>What a newer version says of an action: only what it changed, where the version before is known.</summary>
    public static string News(ActionDraft now)
    {
        var due = now.NewDue is { } day ? $"due {PlainWords.Of(day)}" : now.Before is null ? "gives no date, so the date stays" : "";
        var reported = now.NewReported is { } state ? Words.Of(state) : now.Before is null ? "nothing reported" : "";
        return $"{string.Join(", ", new[] { due, reported }.Where(t => t.Length > 0))}. {now.NewProgress}".TrimStart('.', ' ').Trim();
    }

    /// <summary>"Take the new wording and the new date of its actions": what a tick takes over, and nothing that the document leaves as it was.</summary>
    public static string TakeLabel(Compared row)
    {
        IEnumerable<(bool Is, string Word)> news =
        [
            (row.OtherActions.Any(a => a.Is.Before is null && a.Was.Text != a.Is.Text), "words"),
            (row.OtherActions.Any(a => a.Is.NewDue is { } due && a.Was.Due != due), "date"),
            (row.OtherActions.Any(a => a.Is.NewReported is not null || a.Is.NewProgress.Length > 0), "progress"),
        ];
        var words = news.Where(n => n.Is).Select(n => n.Word).ToList();
        return "Take the " + Words.List(
        [
            .. row.Standing == Standing.Changed ? (string[])["new wording"] : [],
            .. words.Count > 0 ? (string[])[$"new {Words.List(words)} of its actions"] : [],
        ], "and the");
    }

    public string Waiting => queue.Progress(new ImportId(Id)) is { } progress
        ? $"{progress.Step}{(progress.Of > 1 ? $": {progress.Done:N0} of {progress.Of:N0}" : "")}"
        : "The file waits to be read";

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync()
    {
        var saved = await save.Run(Actor, new ImportId(Id), Seen, await Taken(), Gone, AgreedBy ?? "");
        return await Answer(saved, saved.IsDone ? ImportWords.Of(saved.Value) : "", $"/work/imports/{Id}", "");
    }

    private async Task<HashSet<int>> Taken() => !TakeAll ? [.. Take]
        : await preview.Run(Actor, new ImportId(Id), P, Gone) is { Against: { } against } ? [.. against.Rows.Where(r => r.IsRenewable && !r.MayBeOlder).Select(r => r.Row), .. Take] : [];

    public async Task<IActionResult> OnPostAsideAsync() =>
        await Answer(await aside.Run(Actor, new ImportId(Id), Seen, Gone), "The import was put aside; nothing was saved from it", "/work/imports", "");

    protected override async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    protected override Task<Conflict?> ShowBoth()
    {
        ModelState.AddModelError("", "The rows below are the newer ones. Look at them, then press the button again");
        return base.ShowBoth();
    }

    private async Task<bool> Load()
    {
        if (await preview.Run(Actor, new ImportId(Id), P, Gone) is not { } found)
        {
            return false;
        }

        shown = found;
        Seen = Heading.Version;
        ModelState.Remove(nameof(Seen));
        return true;
    }
}
