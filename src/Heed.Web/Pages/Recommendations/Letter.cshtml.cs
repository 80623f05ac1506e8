using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>One drafted letter: to be read, put right, released or discarded.</summary>
public sealed class LetterModel(DraftLetters letters, EditDraftLetter edit, ReleaseDraftLetter release, DiscardDraftLetter discard) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public DraftLetters.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, Readers = Lines(Row.Readers), Subject = Row.Subject, Body = Row.Body };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await edit.Run(Actor, new DraftLetterId(Id), Form.Version, Readers(Form.Readers), Form.Subject ?? "", Form.Body ?? "", Gone), "The draft was saved. It still goes to nobody", $"/work/chasing/letters/{Id}");

    public async Task<IActionResult> OnPostReleaseAsync() => await Load() ?? await Answer(
        await release.Run(Actor, new DraftLetterId(Id), Form.Version, Readers(Form.Readers), Form.Subject ?? "", Form.Body ?? "", Gone), "The letter was released, and is on its way", $"/work/chasing/letters/{Id}");

    public async Task<IActionResult> OnPostDiscardAsync() => await Load() ?? await Answer(
        await discard.Run(Actor, new DraftLetterId(Id), Form.DiscardReason ?? "", Gone), "The letter was discarded. It goes to nobody", "/work/chasing/letters");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("To", Lines(Row.Readers), Form.Readers), new("About", Row.Subject, Form.Subject), new("The letter", Row.Body, Form.Body)]);
    }

    /// <summary>"Name &lt;name@example.org&gt;", one on a line; what is no address is refused by the rule.</summary>
    private static List<LetterReader> Readers(string? typed) => [.. (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line =>
        line.EndsWith('>') && line.LastIndexOf('<') is var at and >= 0 ? new LetterReader(line[..at].Trim(), line[(at + 1)..^1].Trim()) : new LetterReader(line, line))];

    private static string Lines(IReadOnlyList<LetterReader> readers) => string.Join("\n", readers.Select(r => r.Name == r.Email ? r.Email : $"{r.Name} <{r.Email}>"));

    private async Task<IActionResult?> Load()
    {
        if (await letters.One(Actor, new DraftLetterId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Readers { get; set; }

        public string? Subject { get; set; }

        public string? Body { get; set; }

        public string? DiscardReason { get; set; }
    }
}
