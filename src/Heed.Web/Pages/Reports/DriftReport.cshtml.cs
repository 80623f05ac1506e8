using Heed.Application.Platform.Printing;
using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Files;
using Heed.Application.Reports;
using Heed.Application.Reports.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>Makes the drift and delay report of a partnership for an audience: to read and print, as Word or as PDF.</summary>
public sealed class DriftReportModel(DriftReportChoices choices, LeadChoices leads, MakeDriftReport make, PdfPrinter printer) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public DriftReportChoices.Rows Offered { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>The report, once it is made.</summary>
    public DriftReport? Made { get; private set; }

    public bool HasPdf => printer.IsThere;

    public IReadOnlyList<Choice> Partnerships => [.. Offered.Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public IReadOnlyList<Choice> Agencies => [.. Offered.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [new(nameof(AudienceKind.Board), "The board of a partnership"), new(nameof(AudienceKind.Agency), "The leads of an agency"), new(nameof(AudienceKind.People), "People I name")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var first = Offered.Partnerships.FirstOrDefault(p => p.Id.Value == Partnership) ?? (Offered.Partnerships.Count == 1 ? Offered.Partnerships[0] : null);
        (Form.Of, Form.Partnership) = (first?.Id.Value, first?.Id.Value);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await Make("a page");
        if (!made.IsDone)
        {
            return await Answer(made, "", "");
        }

        Made = made.Value;
        return await Load() ?? Page();
    }

    public async Task<IActionResult> OnPostWordAsync()
    {
        var made = await Make("Word");
        return made.IsDone ? File(PrintedWord.Of(DriftReportText.Of(made.Value)), PrintedWord.ContentType, made.Value.FileName("docx")) : await Answer(made, "", "");
    }

    public async Task<IActionResult> OnPostPdfAsync()
    {
        if (!HasPdf)
        {
            return await Answer(Outcome.Refused("", PdfPrinter.Missing), "", "", "");
        }

        var made = await Make("PDF");
        return !made.IsDone ? await Answer(made, "", "")
            : await printer.Print(PrintedHtml.Of(DriftReportText.Of(made.Value)), Gone) is { } pdf ? File(pdf, "application/pdf", made.Value.FileName("pdf"))
            : await Answer(Outcome.Refused("", PdfPrinter.Failed), "", "", "");
    }

    protected override async Task<IActionResult> Again() => await Load() ?? Page();

    private Task<Outcome<DriftReport>> Make(string form) => make.Run(Actor, Form.Asked, form, Gone);

    private async Task<IActionResult?> Load()
    {
        Offered = await choices.Run(Actor, Gone);
        People = LeadOptions.Of(await leads.Run(Actor, Gone));
        return Offered.Partnerships.Count > 0 ? null : await Answer(Outcome.NotAllowed(ReportAccess.CanMakePapers.Sentence), "", "");
    }

    public sealed class Answers
    {
        /// <summary>The partnership it is about.</summary>
        public Guid? Of { get; set; }

        public AudienceKind Kind { get; set; }

        /// <summary>Whose board; where nothing is said, that of the partnership it is about.</summary>
        public Guid? Partnership { get; set; }

        public Guid? Agency { get; set; }

        public List<Guid> People { get; set; } = [];

        public Marking Marking { get; set; } = Marking.OfficialSensitive;

        public string? Purpose { get; set; }

        [Display(Name = "the day from which it looks")]
        public DateOnly? Since { get; set; }

        public DriftReportAsked Asked => new(Of is { } of ? new PartnershipId(of) : null,
            new Audience(Kind, (Partnership ?? Of) is { } board ? new PartnershipId(board) : null, Agency is { } agency ? new AgencyId(agency) : null, [.. People.Select(p => new PersonId(p))]), Marking, Purpose ?? "", Since);
    }
}
