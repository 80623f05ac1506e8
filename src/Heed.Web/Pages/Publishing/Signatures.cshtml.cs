using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Who signs a joint response, and which partnership has approved it.</summary>
public sealed class SignaturesModel(PublicationShow publications, NameSignatory name, ApproveSignature approve) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<Choice> Bodies => [.. Shown.Owners.Select(o => new Choice($"{o.Id}", o.Name))];

    public async Task<IActionResult> OnPostNameAsync() =>
        await Answer(await name.Run(Actor, Slug, Address, Form.Body is { } body ? new PartnershipId(body) : null, Form.Name ?? "", Form.Role ?? "", Gone), "The name was added", To("signatures"));

    public async Task<IActionResult> OnPostTakeOutAsync(Guid signature) =>
        await Answer(await name.TakeOut(Actor, Slug, Address, signature, Gone), "The name was taken out", To("signatures"));

    public async Task<IActionResult> OnPostApproveAsync(Guid signature, int seen) =>
        await Answer(await approve.Run(Actor, Slug, Address, signature, seen, Gone), "The signature is approved under the words as they stand", To("signatures"));

    protected override async Task<bool> Load() => await base.Load() && Shown.Form.IsSigned;

    public sealed class Answers
    {
        public Guid? Body { get; set; }

        public string? Name { get; set; }

        public string? Role { get; set; }
    }
}
