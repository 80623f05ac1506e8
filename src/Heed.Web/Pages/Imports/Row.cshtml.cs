using System.ComponentModel.DataAnnotations;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>One proposed row beside the document, to be corrected.</summary>
public sealed class RowModel(ImportInHand imports, CorrectRow correct, LeadChoices leads, AgencyChoices agencies) : ImportWorkPage(imports)
{
    /// <summary>The row's place, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int N { get; set; }

    [BindProperty]
    public Typed Form { get; set; } = new();

    public RowDraft Draft { get; private set; } = new();

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public string Written(int at) => Was(at)?.LeadAsWritten ?? "";

    public string DueWritten(int at) => Was(at)?.DueAsWritten ?? "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadRow() is { } other)
        {
            return other;
        }

        Form = Typed.Of(Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await correct.Run(Actor, Import, Seen, N - 1, Form.Wanted(), Gone), "The row was corrected", $"/work/imports/{Id}?p={((N - 1) / ImportPreview.RowsAPage) + 1}#row-{N}");

    /// <summary>One more action to fill in; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostAddAsync()
    {
        var seen = Seen;
        Form.Actions.Add(new TypedAction());
        var again = await Again();
        Seen = seen;
        return again;
    }

    protected override async Task<IActionResult> Again() => await LoadRow() ?? Page();

    protected override async Task<Conflict?> ShowBoth()
    {
        if (await LoadRow() is not null)
        {
            return null;
        }

        var saved = Typed.Of(Draft);
        return await ConflictOn(Id,
        [
            new ConflictField("Number", saved.PrintedNumber, Form.PrintedNumber),
            new ConflictField("Short title", saved.Title, Form.Title),
            new ConflictField("What is recommended", saved.Text, Form.Text),
            new ConflictField("What we did", saved.WhatWeDid, Form.WhatWeDid),
            .. Enumerable.Range(0, Math.Max(saved.Actions.Count, Form.Actions.Count)).Select(at => new ConflictField($"Action {at + 1}", saved.Actions.ElementAtOrDefault(at)?.Text, Form.Actions.ElementAtOrDefault(at)?.Text)),
        ]);
    }

    /// <summary>Whether its words stand in one cell with those of another action.</summary>
    public bool IsSplit(int at) => Was(at) is { } was && SplitCell.Of(Draft).Any(c => c.Actions.Contains(was));

    private ActionDraft? Was(int at) => Form.Actions[at].From is { } from ? Draft.Actions.ElementAtOrDefault(from) : null;

    private async Task<IActionResult?> LoadRow()
    {
        if (await LoadToEdit() is { } other)
        {
            return other;
        }

        if (N < 1 || N > Plan.Rows.Count)
        {
            return NotFound();
        }

        Draft = Plan.Rows[N - 1];
        People = LeadOptions.Of(await leads.Run(Actor, Gone));
        Agencies = [.. (await agencies.Run(Actor, Gone)).Choices()];
        return null;
    }

    public sealed class Typed
    {
        public string? PrintedNumber { get; set; }

        public string? Title { get; set; }

        public string? Text { get; set; }

        public Breadth Breadth { get; set; }

        public string? Addressees { get; set; }

        public string? WhatWeDid { get; set; }

        public List<TypedAction> Actions { get; set; } = [];

        public bool LeftOut { get; set; }

        public static Typed Of(RowDraft row) => new()
        {
            PrintedNumber = row.Number,
            Title = row.Title,
            Text = row.Text,
            Breadth = row.Breadth,
            Addressees = string.Join('\n', row.Addressees),
            WhatWeDid = row.Response,
            LeftOut = row.LeftOut,
            Actions = [.. row.Actions.Select((a, at) => new TypedAction { From = at, Text = a.Text, Person = a.Person?.Value, Agency = a.Agency?.Value, Role = a.Role, Due = a.Due, Reported = a.Reported, Progress = a.Progress })],
        };

        public CorrectRow.Wanted Wanted() => new(PrintedNumber ?? "", Title ?? "", Text ?? "", Breadth, WhatWeDid ?? "", (Addressees ?? "").Split('\n'), [.. Actions.Where(a => !a.TakeOut).Select(a => a.Wanted())], LeftOut);
    }

    public sealed class TypedAction
    {
        public int? From { get; set; }

        public string? Text { get; set; }

        public Guid? Person { get; set; }

        public Guid? Agency { get; set; }

        public string? Role { get; set; }

        [Display(Name = "the date the action is due")]
        public DateOnly? Due { get; set; }

        public ReportedState? Reported { get; set; }

        public string? Progress { get; set; }

        public bool TakeOut { get; set; }

        public CorrectRow.WantedAction Wanted() => new(From, Text ?? "", Agency is { } agency ? new AgencyId(agency) : null, Person is { } person ? new PersonId(person) : null, Role ?? "", Due, Reported, Progress ?? "");
    }
}
