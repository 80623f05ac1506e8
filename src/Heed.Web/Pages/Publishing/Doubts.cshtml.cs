using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>What the identification key asks about in the edition that waits, for somebody named for the key to settle.</summary>
public sealed class DoubtsModel(PublicationShow publications, OpenDoubts doubts, SettleDoubts settle) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public OpenDoubts.Row? Row { get; private set; }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await settle.Run(Actor, Slug, Address, new EditionId(Form.Edition), Form.Marks, Form.Why ?? "", Gone), "They are settled for this edition", To("doubts"));

    protected override async Task Fill()
    {
        Row = await doubts.Run(Actor, Slug, Address, Gone);
        Form.Edition = Row?.Edition.Value ?? default;
    }

    protected override async Task<IActionResult> Again()
    {
        var page = await base.Again();
        ModelState.Remove("Form.Edition");
        await Fill();
        return page;
    }

    public sealed class Answers
    {
        /// <summary>The edition that was looked at.</summary>
        public Guid Edition { get; set; }

        public List<string> Marks { get; set; } = [];

        public string? Why { get; set; }
    }
}
