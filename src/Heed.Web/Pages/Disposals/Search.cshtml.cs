using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>Searches for all that is held on a person. What is found stands in the answer alone: the name is in no address and is not kept.</summary>
[SignsInAgain]
public sealed class SearchModel(DisclosureSearches searches, SearchForDisclosure search) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public DisclosureSearches.Rows Rows { get; private set; } = new([], [], 0);

    /// <summary>What was found; only in the answer to whoever has just searched.</summary>
    public SearchForDisclosure.Found? Found { get; private set; }

    public IEnumerable<Choice> Partnerships => Rows.Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    public IReadOnlyList<string> Forms => [.. (Form.Forms ?? "").Split('\n').Select(f => f.Trim()).Where(f => f.Length > 0)];

    /// <summary>The same search once more, to be saved as a file.</summary>
    public IEnumerable<(string Name, string? Value)> SameAgain =>
    [
        ("Form.Partnership", $"{Form.Partnership}"), ("Form.Purpose", $"{Form.Purpose}"), ("Form.Reference", Form.Reference), ("Form.Reason", Form.Reason), ("Form.Forms", Form.Forms), ("Form.OpenKeys", Form.OpenKeys ? "true" : "false"),
    ];

    public async Task OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostAsync()
    {
        var found = await Run(asFile: false);
        if (!found.IsDone)
        {
            return await Answer(found, "", "");
        }

        Found = found.Value;
        return await Again();
    }

    public async Task<IActionResult> OnPostFileAsync()
    {
        var found = await Run(asFile: true);
        return found.IsDone ? File(DisclosureFile.Of(found.Value, Forms), "text/csv; charset=utf-8", DisclosureFile.NameOf(found.Value.Search)) : await Answer(found, "", "");
    }

    protected override async Task<IActionResult> Again()
    {
        await Load();
        return Page();
    }

    private Task<Outcome<SearchForDisclosure.Found>> Run(bool asFile) => search.Run(Actor,
        new DisclosureRequest(Form.Partnership is { } partnership ? new PartnershipId(partnership) : null, Form.Purpose, Form.Reference ?? "", Form.Reason ?? "", Form.Forms ?? "", Form.OpenKeys, asFile), Gone);

    private async Task Load()
    {
        Response.Headers.CacheControl = "no-store";
        Rows = await searches.Run(Actor, Gone);
    }

    public sealed class Answers
    {
        public Guid? Partnership { get; set; }

        public DisclosurePurpose? Purpose { get; set; }

        public string? Reference { get; set; }

        public string? Reason { get; set; }

        public string? Forms { get; set; }

        public bool OpenKeys { get; set; }
    }
}
