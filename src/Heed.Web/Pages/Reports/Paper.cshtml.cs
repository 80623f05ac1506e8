using Heed.Application.People.Queries;
using Heed.Application.Reports;
using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>Makes a paper about one source for an audience: as a page to print, as CSV or for Excel.</summary>
public sealed class PaperModel(PaperChoices choices, LeadChoices leads, MakePaper make) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Source { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PaperChoices.Row Offered { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>The paper, once it is made.</summary>
    public Paper? Made { get; private set; }

    public static IReadOnlyList<Choice> Markings { get; } =
    [
        new(nameof(Marking.OfficialSensitive), MarkingWords.Of(Marking.OfficialSensitive), "For everything that is not public"),
        new(nameof(Marking.Official), MarkingWords.Of(Marking.Official)),
    ];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await Make("a page");
        if (!made.IsDone)
        {
            return await Refused(made);
        }

        Made = made.Value;
        return await Load() ?? Page();
    }

    public async Task<IActionResult> OnPostCsvAsync()
    {
        var made = await Make("CSV");
        return made.IsDone ? File(PaperTable.Csv(made.Value), "text/csv", made.Value.FileName("csv")) : await Refused(made);
    }

    public async Task<IActionResult> OnPostExcelAsync()
    {
        var made = await Make("an Excel workbook");
        return made.IsDone ? File(PaperTable.Workbook(made.Value), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", made.Value.FileName("xlsx")) : await Refused(made);
    }

    protected override async Task<IActionResult> Again() => await Load() ?? Page();

    private Task<Outcome<Paper>> Make(string form) => make.Run(Actor, new SourceId(Source), Form.Audience, Form.Marking, Form.Purpose ?? "", form, Gone);

    private Task<IActionResult> Refused(Outcome made) => Answer(made, "", "");

    private async Task<IActionResult?> Load()
    {
        if (await choices.Run(Actor, new SourceId(Source), Gone) is not { } offered)
        {
            return NotFound();
        }

        Offered = offered.Row;
        People = LeadOptions.Of(await leads.Run(Actor, Gone));
        return offered.May ? null : await Answer(Outcome.NotAllowed(ReportAccess.CanMakePapers.Sentence), "", "");
    }

    public sealed class Answers
    {
        public AudienceKind Kind { get; set; }

        public Guid? Partnership { get; set; }

        public Guid? Agency { get; set; }

        public List<Guid> People { get; set; } = [];

        public Marking Marking { get; set; } = Marking.OfficialSensitive;

        public string? Purpose { get; set; }

        public Audience Audience => new(Kind, Partnership is { } partnership ? new PartnershipId(partnership) : null, Agency is { } agency ? new AgencyId(agency) : null, [.. People.Select(p => new PersonId(p))]);
    }
}
