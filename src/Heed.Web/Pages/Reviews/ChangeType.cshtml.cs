using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Makes a new edition of a partnership's own type of review.</summary>
public sealed class ChangeTypeModel(RegimesOfPartnership regimes, ChangeRegime change) : PageOfType(regimes)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find(own: true) is { } refused)
        {
            return refused;
        }

        Form = new Answers
        {
            Version = Row.Own!.Version,
            Name = Regime.Name,
            About = Regime.About,
            Source = Regime.Source,
            LastChecked = Regime.LastChecked,
            Check = Regime.Check,
            DecidedBy = Regime.DecidedBy,
            NationalBody = Regime.NationalBody,
            Rule = Regime.Criteria.Rule,
            Criteria = string.Join('\n', Regime.Criteria.Items.Select(i => $"{i.Code}: {i.Text}")),
            Stages = string.Join('\n', Regime.Stages.Select(s => s.Name)),
            Markers = string.Join('\n', Regime.Markers.Select(m => m.Text)),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Find(own: true) ?? await Answer(await change.Run(Actor, Partnership, Code, Form.Version, Changed, Form.Reason ?? "", Gone), "The new edition counts for reviews that begin from now on", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Find(own: true);
        ModelState.Remove("Form.Version");
        Form.Version = Row.Own?.Version ?? 0;
        return await ConflictOn(Row.Own?.Record ?? default,
        [
            new("Name", Regime.Name, Form.Name),
            new("Source", Regime.Source, Form.Source),
            new("Rule", Regime.Criteria.Rule, Form.Rule),
            new("Stages", string.Join('\n', Regime.Stages.Select(s => s.Name)), string.Join('\n', RegimeLines.Of(Form.Stages))),
            new("Quality markers", string.Join('\n', Regime.Markers.Select(m => m.Text)), string.Join('\n', RegimeLines.Of(Form.Markers))),
        ]);
    }

    private RegimeContent Changed(RegimeContent now)
    {
        var stages = RegimeLines.Stages(Form.Stages, now.Stages);
        return Texts(now) with
        {
            Stages = stages,
            // A document goes with its stage.
            Documents = [.. now.Documents.Where(d => stages.Any(s => s.Code == d.Stage))],
        };
    }

    private RegimeContent Texts(RegimeContent now) => now with
    {
        Name = (Form.Name ?? "").Trim(),
        About = (Form.About ?? "").Trim(),
        Source = (Form.Source ?? "").Trim(),
        LastChecked = Form.LastChecked ?? now.LastChecked,
        Check = Form.Check,
        DecidedBy = (Form.DecidedBy ?? "").Trim(),
        NationalBody = (Form.NationalBody ?? "").Trim(),
        Criteria = new CriteriaForm((Form.Rule ?? "").Trim(), RegimeLines.Criteria(Form.Criteria, now.Criteria.Items)),
        Markers = RegimeLines.Markers(Form.Markers, now.Markers),
    };

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Name { get; set; }

        public string? About { get; set; }

        public string? Source { get; set; }

        [Required, Display(Name = "the day on which somebody last looked it up")]
        public DateOnly? LastChecked { get; set; }

        public bool Check { get; set; }

        public string? DecidedBy { get; set; }

        public string? NationalBody { get; set; }

        public string? Rule { get; set; }

        public string? Criteria { get; set; }

        public string? Stages { get; set; }

        public string? Markers { get; set; }

        public string? Reason { get; set; }
    }
}
