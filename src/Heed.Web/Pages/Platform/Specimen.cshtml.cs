using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Platform;

/// <summary>Every piece of the look on one page, to look at while building. Send the form empty to see the problems.</summary>
[Authorize]
public sealed class SpecimenModel(IHostEnvironment environment) : PageModel
{
    public static readonly Choice[] Reports =
    [
        new("not-started", "Not started"),
        new("in-progress", "In progress"),
        new("complete", "Complete", "You will be asked for evidence"),
        new("cannot", "Cannot be done"),
    ];

    public static readonly Choice[] Agencies = [new("police", "Marsh and Dale Police"), new("council", "Tynemarsh Council"), new("health", "Integrated Care Board")];

    public static readonly HistoryRow[] Changes =
    [
        new(new(2026, 3, 31, 14, 7, 0, TimeSpan.Zero), "Asha Brennan", "Moved the date", "31 March 2026", "30 June 2026", "The course provider withdrew; the panel agreed on 26 March."),
        new(new(2026, 1, 12, 9, 30, 0, TimeSpan.Zero), "Tom Ridley", "Wrote a progress update"),
        new(new(2025, 11, 3, 16, 0, 0, TimeSpan.Zero), "Asha Brennan", "Made the action"),
    ];

    public static readonly Conflict Clash = new("Tom Ridley", new(2026, 3, 31, 14, 7, 0, TimeSpan.Zero),
        [new("Title", "Return home interviews", "Return interviews for adults"), new("Lead", "Marsh and Dale Police", "Tynemarsh Council")]);

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // As strict as the pages will be served, so that anything written into the page shows itself here.
        Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    /// <summary>With <c>?signed-in</c> the header of the work area is whole; with <c>?problems</c> the form has come back.</summary>
    public void OnGet()
    {
        if (Request.Query.ContainsKey("signed-in"))
        {
            HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("name", "Asha Brennan")], "specimen"));
        }

        if (Request.Query.ContainsKey("problems"))
        {
            TryValidateModel(Form, nameof(Form));
            ModelState.SetModelValue("Form.DueOn.Day", "31", "31");
            ModelState.SetModelValue("Form.DueOn.Month", "6", "6");
            ModelState.SetModelValue("Form.DueOn.Year", "2026", "2026");
            ModelState.Remove("Form.DueOn");
            ModelState.AddModelError("Form.DueOn", "31 June is not a real date");
            TempData["Done"] = "The form was accepted";
        }
    }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData["Done"] = "The form was accepted";
        return RedirectToPage();
    }

    public sealed class Answers
    {
        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        [Required, Display(Name = "what will be done")]
        public string? What { get; set; }

        [Required, Display(Name = "the date the action is due")]
        public DateOnly? DueOn { get; set; }

        [Required(ErrorMessage = "Choose a lead agency")]
        public string? Agency { get; set; }

        [Required(ErrorMessage = "Say how the action stands")]
        public string? Reported { get; set; }

        public string? Reason { get; set; }

        [MinLength(1, ErrorMessage = "Choose at least one agency")]
        public List<string> Others { get; set; } = [];

        [Range(typeof(bool), "true", "true", ErrorMessage = "Confirm that no person can be identified")]
        public bool Confirmed { get; set; }

        [Required(ErrorMessage = "Choose a file")]
        public IFormFile? Evidence { get; set; }

        [Required(ErrorMessage = "Enter your password")]
        public string? Password { get; set; }
    }
}
