using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Hosting;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>The first page of a new Heed: the partnership, the agency and the person who sets it up.</summary>
[AllowAnonymous]
public sealed class SetUpModel(FirstStart first, IsSetUp isSetUp, SetUpHeed setUp, UserManager<Account> accounts, Entry entry) : WorkPage
{
    /// <summary>The code that was printed at the start, where the request comes from another machine.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public bool IsAllowed { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await first.IsOver(isSetUp, Gone))
        {
            return LocalRedirect("/account/sign-in");
        }

        ModelState.Clear();
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await first.IsOver(isSetUp, Gone))
        {
            return LocalRedirect("/account/sign-in");
        }

        if (Shown() is var page && (!IsAllowed || !ModelState.IsValid))
        {
            return page;
        }

        var outcome = await setUp.Run(new SetUpHeed.Answers(Form.PartnershipName!, Form.PartnershipShortName ?? "", Form.PartnershipKind!.Value,
            Form.AgencyName!, Form.AgencyKind!.Value, Form.Name!, Form.RoleTitle!, Form.Email!, Form.Password!), Gone);
        if (outcome.IsDone && await accounts.FindByNameAsync(outcome.Value.Email.Value) is { } account)
        {
            await entry.LetIn(HttpContext, account, "/work");
        }

        return await Answer(outcome, "Heed is set up, and you are signed in", "/work");
    }

    private PageResult Shown()
    {
        IsAllowed = first.Allows(Request, Code);
        if (!IsAllowed)
        {
            Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Page();
    }

    public sealed class Answers
    {
        [Required, Display(Name = "the full name of your partnership")]
        public string? PartnershipName { get; set; }

        public string? PartnershipShortName { get; set; }

        [Required(ErrorMessage = "Choose what kind of partnership it is")]
        public PartnershipKind? PartnershipKind { get; set; }

        [Required, Display(Name = "the agency you work for")]
        public string? AgencyName { get; set; }

        [Required(ErrorMessage = "Choose what kind of agency it is")]
        public AgencyKind? AgencyKind { get; set; }

        [Required, Display(Name = "your name")]
        public string? Name { get; set; }

        [Required, Display(Name = "your post")]
        public string? RoleTitle { get; set; }

        [Required, Display(Name = "your e-mail address")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Choose a password")]
        public string? Password { get; set; }
    }
}
