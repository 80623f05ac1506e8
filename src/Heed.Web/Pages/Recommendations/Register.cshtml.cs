using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Takes the register out, as it is chosen in the list of actions, and brings an edited one back.</summary>
[TakesUploads]
public sealed class RegisterModel(TakeOutRegister take, BringBackRegister back, MySheets sheets, PartnershipsSeen partnerships, LeadingAgencies agencies, SourceChoices sources, LeadName leads, ActionList actions)
    : ActionsQueryPage(partnerships, agencies, sources, leads)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>What is chosen, in words.</summary>
    public string Said { get; private set; } = "";

    public int Total { get; private set; }

    public IReadOnlyList<MySheets.Row> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await Load();
        return Page();
    }

    public Task<IActionResult> OnPostExcelAsync() => Take(RegisterForm.Excel);

    public Task<IActionResult> OnPostCsvAsync() => Take(RegisterForm.Csv);

    public Task<IActionResult> OnPostJsonAsync() => Take(RegisterForm.Json);

    public async Task<IActionResult> OnPostBackAsync()
    {
        if (TakesUploadsAttribute.WasTooLarge(HttpContext))
        {
            ModelState.AddModelError("Form.File", "This file is over 20 MB. Take out of the sheet what you did not change, and bring in the rest");
        }
        else if (Form.File is null or { Length: 0 })
        {
            ModelState.AddModelError("Form.File", "Choose the workbook that you took out and changed");
        }

        if (!ModelState.IsValid)
        {
            return await Again();
        }

        await using var file = Form.File!.OpenReadStream();
        var brought = await back.Run(Actor, file, Form.File.FileName, Gone);
        return await Answer(brought, "The file is here. Nothing is changed yet: look at what would be", $"/work/actions/register/{(brought.IsDone ? brought.Value : default)}");
    }

    protected override Task<IActionResult> Again() => OnGetAsync();

    private async Task<IActionResult> Take(RegisterForm form)
    {
        ModelState.Clear();
        await Load();
        var taken = await take.Run(Actor, Filter, Sort ?? "due", Said, form, Gone);
        var (ending, type) = RegisterFiles.KindOf(form);
        return taken.IsDone ? File(RegisterFiles.Of(taken.Value, form), type, taken.Value.FileName(ending)) : await Answer(taken, "", "");
    }

    private async Task Load()
    {
        Sheets = await sheets.Run(Actor, Gone);
        Total = (await actions.Run(Actor, Filter, "", 1, Gone)).Total;
        await LoadChoices();
        Said = Chosen(ActionsModel.States);
    }

    public sealed class Answers
    {
        public IFormFile? File { get; set; }
    }
}
