using Heed.Application.Disposals.Commands;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

/// <summary>What is kept, destroyed, handed over and passed on.</summary>
internal sealed partial class World
{
    public DisposalId Disposal { get; private set; }

    public KeepOrderId KeepOrder { get; private set; }

    /// <summary>An agency that could follow another.</summary>
    public AgencyId OtherAgency { get; private set; }

    /// <summary>An agency that another has followed.</summary>
    public AgencyId EndedAgency { get; private set; }

    /// <summary>Where the custody of a second custodian is handed over.</summary>
    public string Custody { get; private set; } = "";

    public async Task<FileId> FreshFile() => (await PlantEvidence(await FreshAction())).Item2;

    public async Task<DisposalId> FreshDisposal()
    {
        var asked = (await Done(Town.Ask(DisposalKind.Evidence, (await FreshFile()).Value, null, TownDisposals.Wrong with { Reason = Marks.Text(Marks.Disposal) }))).Value.Id;
        ids.Add(asked.ToString());
        return asked;
    }

    /// <summary>A keep order on a review of its own: nothing of that is destroyed.</summary>
    public async Task<KeepOrderId> FreshKeepOrder()
    {
        var order = (await Done(Town.The<OrderToKeep>().Run(Town.Manager, (await FreshReview()).Id, Marks.Text(Marks.Keep), Marks.Text(Marks.Keep, "because"), Town.Today, Town.Today.AddDays(60), default))).Value.Id;
        ids.Add(order.ToString());
        return order;
    }

    /// <summary>The address of somebody new who works for the agency that only the partnership knows.</summary>
    public async Task<string> FreshEmail()
    {
        await FreshPerson();
        return $"{Marks.Person}{made}@town.example".ToLowerInvariant();
    }

    /// <summary>Somebody who leads an action.</summary>
    public async Task<PersonId> FreshLead()
    {
        var person = await FreshPerson();
        await Done(Town.The<PlanAnAction>().Run(Town.Manager, Recommendation.Id, [], new PlannedAction(Marks.Text(Marks.Action), null, person, "", Town.Today.AddDays(30), [], null), default));
        return person;
    }

    public async Task<(PersonId Person, GrantId Grant)> FreshMember()
    {
        var person = await FreshPerson();
        var grant = (await Done(Town.The<GiveRole>().Run(Town.Manager, person, Role.BoardMember, On(Town.Children), Town.Today, null, default))).Value.Id;
        ids.Add(grant.ToString());
        return (person, grant);
    }

    public async Task<string> FreshCustody()
    {
        var (review, restriction) = await FreshRestriction();
        await using var db = Town.The<Reader>().For(Actor.Heed);
        var second = SecondCustodian.Person!.Value;
        return $"{restriction.Id}/custody/{await db.Grants.Where(g => g.ScopeId == review.ScopeId && g.PersonId == second).Select(g => g.Id).SingleAsync()}";
    }

    private async Task PlantKeeping()
    {
        Disposal = await FreshDisposal();
        KeepOrder = await FreshKeepOrder();
        var period = new RetentionPeriod(12, RetentionStart.EvidenceDate, Marks.Text(Marks.Retention), Town.Today);
        await Done(Town.The<SetRetention>().Run(Town.Manager, Town.Children, DisposalKind.Evidence, period, Marks.Text(Marks.Retention), default));
        var request = new DisclosureRequest(Town.Children, DisclosurePurpose.SubjectAccess, "SAR-1", Marks.Text(Marks.Disclosure), "Somebody else", false, false);
        await Done(Town.The<SearchForDisclosure>().Run(Town.Manager, request, default));
        Custody = await FreshCustody();
        await Done(Town.The<AddAdvice>().Run(Town.Manager, Town.Children, new AdviceTexts(Marks.Text(Marks.Advice), Marks.Text(Marks.Advice), Marks.Text(Marks.Advice)), default));
    }
}
