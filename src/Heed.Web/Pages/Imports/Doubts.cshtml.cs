using System.ComponentModel.DataAnnotations;
using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>The open doubts of a document, those that read alike asked once.</summary>
public sealed class DoubtsModel(ImportInHand imports, SettleDoubts settle, LeadChoices leads, AgencyChoices agencies) : ImportWorkPage(imports)
{
    private const int GroupsAPage = 20;

    [BindProperty]
    public Typed Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<DoubtGroup> Shown { get; private set; } = [];

    public int Groups { get; private set; }

    public LeadOptions Leads { get; private set; } = LeadOptions.None;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToEdit() is { } other)
        {
            return other;
        }

        await LoadGroups(null);
        Form = new Typed { Answers = [.. Shown.Select(_ => new Said())] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var answers = Form.Answers.Select(a => new DoubtAnswer(a.Rule ?? "", a.Text ?? "", a.Choice,
            a.Choice == DoubtChoice.SetDate ? a.Day : null,
            a.Choice == DoubtChoice.NamePerson && a.Person is { } person ? new PersonId(person) : null,
            a.Choice == DoubtChoice.NameAgency && a.Agency is { } agency ? new AgencyId(agency) : null,
            a.Choice == DoubtChoice.SetReported ? a.Reported : null)).ToList();
        var given = answers.Count(a => a.Choice != DoubtChoice.LeaveOpen);
        return given == 0
            ? LocalRedirect($"/work/imports/{Id}")
            : await Answer(await settle.Run(Actor, Import, Seen, answers, Gone), $"{Words.Count(given, "answer")} saved", $"/work/imports/{Id}");
    }

    /// <summary>What may be said to a doubt; the plainest answer to leave it is always there.</summary>
    public IReadOnlyList<Choice> ChoicesOf(DoubtGroup group) =>
    [
        .. (IEnumerable<Choice>)(group.Rule switch
        {
            DoubtRules.OpenEndedDate or DoubtRules.NoDate or DoubtRules.UnreadableDate => [new(nameof(DoubtChoice.AskTheLead), "Ask the lead: it enters without a date"), new(nameof(DoubtChoice.SetDate), "Set this date")],
            DoubtRules.MonthOnlyDate => [new(nameof(DoubtChoice.KeepAsItIs), "Take the last day of each month"), new(nameof(DoubtChoice.AskTheLead), "Ask the leads: they enter without a date")],
            DoubtRules.SeveralDates => [new(nameof(DoubtChoice.KeepAsItIs), "Keep the date that was taken"), new(nameof(DoubtChoice.SetDate), "Set this date"), new(nameof(DoubtChoice.AskTheLead), "Ask the lead: it enters without a date")],
            DoubtRules.NoLead or DoubtRules.LeadWithoutName or DoubtRules.LeadWithoutRole or Settling.LeadNotKnown => [new(nameof(DoubtChoice.NamePerson), "This person leads it"), new(nameof(DoubtChoice.NameAgency), "Ask this agency who leads it")],
            DoubtRules.StatusConflict => [new(nameof(DoubtChoice.SetReported), "This is how far it has come"), new(nameof(DoubtChoice.KeepAsItIs), "Keep it as it was read")],
            _ => [new(nameof(DoubtChoice.KeepAsItIs), "Keep it as it is printed")],
        }),
        new(nameof(DoubtChoice.LeaveOpen), "Leave it open"),
    ];

    protected override async Task<IActionResult> Again()
    {
        if (await LoadToEdit() is { } other)
        {
            return other;
        }

        // The form speaks of the groups that were shown, whatever has been settled meanwhile.
        await LoadGroups([.. Form.Answers.Select(a => (a.Rule ?? "", a.Text ?? ""))]);
        return Page();
    }

    private async Task LoadGroups(IReadOnlyList<(string Rule, string Text)>? asked)
    {
        var groups = DoubtGroup.Of(Plan);
        Groups = groups.Count;
        Shown = asked is null
            ? [.. groups.Skip((Math.Max(P, 1) - 1) * GroupsAPage).Take(GroupsAPage)]
            : [.. asked.Select(a => groups.FirstOrDefault(g => g.Rule == a.Rule && g.Text == a.Text) ?? new DoubtGroup(a.Rule, a.Text, 0, []))];
        Leads = await LeadOptions.Of(Actor, leads, agencies, Gone);
    }

    public sealed class Typed
    {
        public List<Said> Answers { get; set; } = [];
    }

    public sealed class Said
    {
        public string? Rule { get; set; }

        public string? Text { get; set; }

        public DoubtChoice Choice { get; set; }

        [Display(Name = "the date by which it is to be done")]
        public DateOnly? Day { get; set; }

        public Guid? Person { get; set; }

        public Guid? Agency { get; set; }

        public ReportedState? Reported { get; set; }
    }
}
