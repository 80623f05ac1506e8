using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    private readonly List<SignOff> signOffs = [];

    /// <summary>Every sign-off, oldest first, with those that are void.</summary>
    public IReadOnlyList<SignOff> SignOffs => signOffs;

    /// <summary>The sign-offs that stand.</summary>
    public IEnumerable<SignOff> Standing => signOffs.Where(s => s.Void is null);

    /// <summary>A body signs it off at a quorate meeting: the responsible group first, then each owning partnership, each with its own date.</summary>
    /// <param name="decided">The body, its meeting and its quorum.</param>
    /// <param name="owners">Every partnership that owns its source.</param>
    /// <param name="answers">Every action that answers it, as they are now.</param>
    public Outcome SignOffBy(BodyDecision decided, GroupId? responsible, IReadOnlyCollection<PartnershipId> owners, IReadOnlyList<PlanAction> answers, Stamp by)
    {
        var group = decided.Group == responsible;
        var problems = new Problems()
            .If(!decided.IsQuorate, "", decided.WhyNotQuorate)
            .If(responsible is null, "", "No group is responsible for this source yet. Name it on the page of the source")
            .If(Stage is RecommendationStage.Open, "", "It does not wait for sign-off. Its manager asks for it first")
            .If(Stage is RecommendationStage.SignedOff or RecommendationStage.Embedded, "", "Every owning partnership has signed it off already")
            .If(group && Stage is RecommendationStage.SignedOffByGroup && decided.Partnership is null, "", "The responsible group has signed it off already")
            .If(!group && decided.Partnership is null, "", "This group neither is responsible for the source nor decides for a partnership that owns it")
            .If(!group && Stage is RecommendationStage.ReadyForSignOff, "", "The responsible group signs it off first")
            .If(decided.Partnership is { } named && !group && !owners.Contains(named), "", "This partnership does not own the source of the recommendation")
            .If(decided.Partnership is { } signed && Stage is RecommendationStage.SignedOffByGroup && Standing.Any(s => s.PartnershipId == signed), "", "This partnership has signed it off already")
            .If(signOffs.Exists(s => s.Void is null && s.On > decided.On), "", "It was signed off at a later meeting already; choose the meeting of this decision")
            .If(AskedWith is not null && Changed(answers) is not null, "", "It was changed since sign-off was asked for. Read it again, and ask anew");
        if (!problems.Any)
        {
            Sign(decided, group && Stage is RecommendationStage.ReadyForSignOff, owners, Pin.Of(this, answers), by);
        }

        return problems;
    }

    /// <summary>Looks whether what was signed off, or asked to be, is still as it was; where it is not, that is void, visibly.</summary>
    /// <param name="changed">The actions that were changed.</param>
    public void CheckPins(IEnumerable<PlanAction> changed, Stamp by)
    {
        if (Stage != RecommendationStage.Open && Changed(changed) is { } because)
        {
            FallBack(because, by);
        }
    }

    private string? Changed(IEnumerable<PlanAction> actions)
    {
        var seen = actions.ToList();
        return Standing.Select(s => s.Pin).Concat(AskedWith is { } asked ? [asked] : [])
            .Select(pin => pin.Differs(this) ?? seen.Select(pin.Differs).FirstOrDefault(why => why is not null))
            .FirstOrDefault(why => why is not null);
    }

    /// <summary>A body that is both responsible and decides for a partnership that owns it signs both with one decision.</summary>
    private void Sign(BodyDecision decided, bool asGroup, IReadOnlyCollection<PartnershipId> owners, Pin pin, Stamp by)
    {
        var signing = new SignOff(decided.Group, decided.Body, null, decided.Meeting, decided.On, decided.Quorum, pin, by);
        if (asGroup)
        {
            signOffs.Add(signing);
            Move(RecommendationStage.SignedOffByGroup, "", by);
        }

        if (decided.Partnership is { } partnership && owners.Contains(partnership))
        {
            signOffs.Add(signing with { PartnershipId = partnership });
        }

        var signed = Standing.Select(s => s.PartnershipId).OfType<PartnershipId>().ToHashSet();
        if (Stage is RecommendationStage.SignedOffByGroup && owners.Count > 0 && owners.All(signed.Contains))
        {
            Move(RecommendationStage.SignedOff, "", by);
        }
    }
}

/// <summary>That a body signed a recommendation off.</summary>
/// <param name="Body">The body's name as it was then.</param>
/// <param name="PartnershipId">The partnership that it decided for; null for the responsible group.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Quorum">"5 of the 4 needed were present".</param>
/// <param name="Pin">The wording and the evidence that it saw.</param>
/// <param name="By">Who entered the decision, and when.</param>
/// <param name="Void">When it became void and by whose change; null while it stands.</param>
public sealed record SignOff(
    GroupId GroupId, string Body, PartnershipId? PartnershipId, MeetingId MeetingId, DateOnly On, string Quorum, Pin Pin, Stamp By, Stamp? Void = null, string VoidBecause = "");

/// <summary>A body that decides at a meeting, as the recommendation needs to know it.</summary>
/// <param name="Partnership">The partnership that it decides for; null where it decides for none.</param>
/// <param name="WhyNotQuorate">The sentence to refuse with; empty while it is quorate.</param>
public sealed record BodyDecision(GroupId Group, string Body, PartnershipId? Partnership, MeetingId Meeting, DateOnly On, string Quorum, string WhyNotQuorate)
{
    public bool IsQuorate => WhyNotQuorate.Length == 0;
}
