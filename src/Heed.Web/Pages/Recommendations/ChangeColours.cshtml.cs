using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeColours;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Changes the definitions of one partnership's colours, and the lines by which they are worked out.</summary>
public sealed class ChangeColoursModel(ColourSettings settings, Command change) : ColoursPage(settings)
{
    private static readonly Colour[] Colours = Enum.GetValues<Colour>();

    private static readonly ColourWhen[] Whens = Enum.GetValues<ColourWhen>();

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        if (Row.Scheme is not { } scheme)
        {
            return LocalRedirect($"/work/colours/{Id}/choose");
        }

        Form = new Answers
        {
            Version = scheme.Version,
            Meanings = [.. Colours.Select(c => (string?)scheme.Colours.MeaningOf(c))],
            Lines = [.. Whens.Select(w => scheme.Colours.Rules.FirstOrDefault(r => r.When == w) is { } rule ? new Line { Colour = rule.Colour, Days = rule.Days } : new Line())],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Meanings = [.. Colours.Select((_, i) => i < Form.Meanings.Count ? Form.Meanings[i] : null)];
        Form.Lines = [.. Whens.Select((_, i) => i < Form.Lines.Count ? Form.Lines[i] : new Line())];
        return await Answer(await change.Run(Actor, new PartnershipId(Id), Form.Version, Form.Key, Form.Reason ?? "", Gone), "What the colours mean was changed. Every colour is worked out so from now on", List);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        if (Row.Scheme is not { } now)
        {
            return null;
        }

        var (was, typed) = (now.Colours, Form.Key);
        Form.Version = now.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(now.Key,
        [
            .. Colours.Select(c => new ConflictField(InWords.Of(c), was.MeaningOf(c), typed.MeaningOf(c))),
            .. Whens.Select(w => new ConflictField(ColourWords.Line(w), Said(was, w), Said(typed, w))),
        ]);
    }

    private static string Said(ColourKey key, ColourWhen when) => key.Rules.FirstOrDefault(r => r.When == when) is { } rule ? InWords.Of(rule.Colour) + (rule.Days > 0 ? $", {rule.Days} days" : "") : "left out";

    public sealed class Answers
    {
        public int Version { get; set; }

        public List<string?> Meanings { get; set; } = [];

        public List<Line> Lines { get; set; } = [];

        public string? Reason { get; set; }

        internal ColourKey Key => new(
            [.. Meanings.Select((words, i) => new ColourDefinition(Colours[i], words ?? ""))],
            [.. Lines.Select((line, i) => (line, When: Whens[i])).Where(l => l.line.Colour is not null).Select(l => new ColourRule(l.When, l.line.Colour!.Value, ColourRule.NeedsDays(l.When) ? l.line.Days ?? 0 : 0))]);
    }

    public sealed class Line
    {
        public Colour? Colour { get; set; }

        [Display(Name = "a number of days")]
        public int? Days { get; set; }
    }
}
