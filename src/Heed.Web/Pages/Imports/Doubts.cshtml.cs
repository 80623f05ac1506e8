using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Imports;

/// <summary>The open doubts of a document, those that read alike asked once.</summary>
public sealed class DoubtsModel(ImportInHand imports, SettleDoubts settle, Newcomers newcomers, LeadChoices leads, AgencyChoices agencies) : ImportWorkPage(imports)
{
    private const int GroupsAPage = 20;

    private IReadOnlyList<LeadChoices.Row> people = [];

    [BindProperty]
    public DoubtForm Form { get; set; } = new();

    /// <summary>How many questions were left open on the pages before.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    public IReadOnlyList<DoubtGroup> Shown { get; private set; } = [];

    public int Groups { get; private set; }

    public int More => Math.Max(0, Groups - Skip - Shown.Count);

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    /// <summary>The agencies for which a person can be added here.</summary>
    public IReadOnlyList<Choice> Employers { get; private set; } = [];

    /// <summary>Actions that the document calls complete: they come in so, and Heed holds nothing that shows it.</summary>
    public int CompleteWithoutEvidence => Plan.Kept.Sum(r => r.Actions.Count(a => a.Reported == ReportedState.Complete));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadToEdit() is { } other)
        {
            return other;
        }

        await LoadGroups(null);
        Form = new DoubtForm { Answers = [.. Shown.Select(Begun)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? then)
    {
        Form.LeaveAside(ModelState);
        var (given, open) = (Form.Given, Form.Answers.Count - Form.Given);
        var to = then == "next" ? $"/work/imports/{Id}/doubts?skip={Skip + open}" : $"/work/imports/{Id}";
        if (given == 0)
        {
            return LocalRedirect(to);
        }

        if (Form.Answers.Exists(a => a.Choice is DoubtChoice.AddPerson or DoubtChoice.AddAgency))
        {
            // Nobody is added while another answer is refused.
            var tried = await settle.Run(Actor with { OnlyTries = true }, Import, Seen, [.. Form.Answers.Select(a => a.Answer)], Gone);
            await AddNewcomers(Actor with { OnlyTries = true });
            if (!ModelState.IsValid || !tried.WouldBeDone)
            {
                return await Answer(tried, "", "");
            }

            await AddNewcomers(Actor);
        }

        return await Answer(await settle.Run(Actor, Import, Seen, [.. Form.Answers.Select(a => a.Answer)], Gone), $"{Words.Count(given, "answer")} saved", to);
    }

    /// <summary>The people who may be named: those of the agency that the document names first.</summary>
    public IReadOnlyList<Choice> PeopleFor(DoubtGroup group)
    {
        var agency = group.Places[0].Action?.Agency;
        return LeadOptions.Of(people.OrderByDescending(p => p.AgencyId == agency));
    }

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

    /// <summary>Adds everybody who was typed as not known yet, and every agency, each once, and names them in their answers.</summary>
    private async Task AddNewcomers(Actor actor)
    {
        for (var at = 0; at < Form.Answers.Count; at++)
        {
            var (said, field) = (Form.Answers[at], $"Form.Answers[{at}]");
            switch (said.Choice)
            {
                case DoubtChoice.AddPerson when Told(await newcomers.Add(actor, said.New, Gone), $"{field}.New.") is { IsDone: true } person:
                    // Whatever happens next, they are known now and need not be typed again.
                    (said.Choice, said.Person) = (DoubtChoice.NamePerson, person.Value.Value);
                    Forget(field, "Choice", "Person");
                    break;
                case DoubtChoice.AddAgency when Told(await newcomers.Add(actor, said.NewAgency, Gone), $"{field}.NewAgency.") is { IsDone: true } agency:
                    (said.Choice, said.Agency) = (DoubtChoice.NameAgency, agency.Value.Value);
                    Forget(field, "Choice", "Agency");
                    break;
            }
        }
    }

    private void Forget(string field, params string[] names) => Array.ForEach(names, name => ModelState.Remove($"{field}.{name}"));

    private Outcome<T> Told<T>(Outcome<T> added, string field)
    {
        foreach (var problem in added.Problems)
        {
            ModelState.AddModelError(problem.Field.Length == 0 ? "" : field + problem.Field, problem.Sentence);
        }

        return added;
    }

    private static DoubtForm.Said Begun(DoubtGroup group)
    {
        var named = NamedLead.In(group.Places[0].Action?.LeadAsWritten ?? "");
        return new DoubtForm.Said { New = new NewPersonForm { Name = named.Name, RoleTitle = named.Role, AgencyId = group.Places[0].Action?.Agency?.Value } };
    }

    private async Task LoadGroups(IReadOnlyList<(string Rule, string Text)>? asked)
    {
        var groups = DoubtGroup.Of(Plan);
        Groups = groups.Count;
        Skip = Math.Clamp(Skip, 0, Math.Max(0, Groups - 1));
        Shown = asked is null
            ? [.. groups.Skip(Skip).Take(GroupsAPage)]
            : [.. asked.Select(a => groups.FirstOrDefault(g => g.Rule == a.Rule && g.Text == a.Text) ?? new DoubtGroup(a.Rule, a.Text, null, []))];
        people = await leads.Run(Actor, Gone);
        var offered = await agencies.Run(Actor, Gone);
        Agencies = [.. offered.Choices()];
        Employers = [.. offered.Where(a => !a.IsNational).Choices()];
    }
}
