using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Adds, changes or takes away one clock of a partnership's own type of review.</summary>
public sealed class TypeClockModel(RegimesOfPartnership regimes, ChangeRegime change) : PageOfType(regimes)
{
    private const string New = "new";

    public static readonly Choice[] Kinds = [new("Within", "It must be reached by then"), new("NotBefore", "It must not be reached before then"), new("KeepFor", "What was reached must last until then")];

    public static readonly Choice[] Units = [new("WorkingDays", "Working days"), new("Days", "Days"), new("Months", "Months")];

    public static IEnumerable<Choice> Weights => Enum.GetValues<ClockWeight>().Select(w => new Choice(w.ToString(), Words.Capital(ReviewWords.Of(w))));

    [FromRoute]
    public string Clock { get; set; } = "";

    [BindProperty]
    public Answers Form { get; set; } = new();

    [BindProperty]
    public string? Away { get; set; }

    /// <summary>The clock as it is; null where one is added.</summary>
    public RegimeClock? Known { get; private set; }

    public IEnumerable<Choice> Stages => Regime.Stages.Select(s => new Choice(s.Code, s.Name));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindClock() is { } refused)
        {
            return refused;
        }

        Form = new Answers
        {
            Version = Row.Own!.Version,
            Name = Known?.Name,
            Kind = Known?.Kind ?? ClockKind.Within,
            From = Known?.From,
            Until = Known?.Until,
            Length = Known?.Length,
            Unit = Known?.Unit ?? ClockUnit.WorkingDays,
            Owes = Known?.Owes,
            Weight = Known?.Weight ?? ClockWeight.Local,
            Source = Known?.Source,
            LastChecked = Known?.LastChecked,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await FindClock() ?? await Answer(await change.Run(Actor, Partnership, Code, Form.Version, Changed, Form.Reason ?? "", Gone), "The new edition counts for reviews that begin from now on", Back);

    public async Task<IActionResult> OnPostTakeAwayAsync()
    {
        if (await FindClock() is { } refused)
        {
            return refused;
        }

        ModelState.Clear();
        return Known is null ? NotFound() : await Answer(await change.Run(Actor, Partnership, Code, Form.Version, c => c with { Clocks = [.. c.Clocks.Where(k => k.Code != Clock)] }, Away ?? "", Gone), "The clock was taken away", Back);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await FindClock();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Own?.Version ?? 0;
        return await ConflictOn(Row.Own?.Record ?? default, [new("What is owed", Known?.Name, Form.Name), new("How long", $"{Known?.Length}", $"{Form.Length}"), new("Source", Known?.Source, Form.Source)]);
    }

    private RegimeContent Changed(RegimeContent now)
    {
        var code = Known?.Code ?? Enumerable.Range(1, now.Clocks.Count + 1).Select(n => $"clock-{n}").First(c => now.Clocks.All(k => k.Code != c));
        var clock = new RegimeClock(code, (Form.Name ?? "").Trim(), Form.From ?? "", Form.Kind == ClockKind.KeepFor ? "" : Form.Until ?? "", Form.Kind, Form.Length ?? 0, Form.Unit, (Form.Owes ?? "").Trim(), Form.Weight, (Form.Source ?? "").Trim(), Form.LastChecked ?? now.LastChecked, Check: false);
        return now with { Clocks = Known is null ? [.. now.Clocks, clock] : [.. now.Clocks.Select(k => k.Code == code ? clock : k)] };
    }

    private async Task<IActionResult?> FindClock()
    {
        if (await Find(own: true) is { } refused)
        {
            return refused;
        }

        Known = Regime.Clocks.FirstOrDefault(c => c.Code == Clock);
        return Known is null && Clock != New ? NotFound() : null;
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "what is owed")]
        public string? Name { get; set; }

        public ClockKind Kind { get; set; }

        [Required(ErrorMessage = "Choose the stage that it runs from")]
        public string? From { get; set; }

        public string? Until { get; set; }

        [Required(ErrorMessage = "Enter how long it runs, as a number"), Display(Name = "how long it runs as a number, for example 15")]
        public int? Length { get; set; }

        public ClockUnit Unit { get; set; }

        public string? Owes { get; set; }

        public ClockWeight Weight { get; set; }

        [Required, Display(Name = "where this is from")]
        public string? Source { get; set; }

        [Required, Display(Name = "the day on which somebody last looked it up")]
        public DateOnly? LastChecked { get; set; }

        public string? Reason { get; set; }
    }
}
