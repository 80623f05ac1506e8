using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Who may do what with recommendations, actions and public answers.</summary>
public static class RecommendationAccess
{
    public static readonly AccessTable Table = new("Recommendations");

    private static readonly Tie<PlanAction> ItsLead =
        new("the person who leads the action", (actor, action) => actor.Person is { } person && action.Lead.PersonId == person);

    private static readonly Tie<PlanAction> DeputyOfItsLead =
        new("a deputy of that person while they are away", (actor, action) => Away(actor, action) is not null) { For = Away };

    private static readonly Tie<PlanAction> LeadOfItsAgency =
        new("the lead of the agency that leads it", (actor, action) =>
            action.Lead.AgencyId is { } agency && actor.Roles.Any(r => r.Role == Role.AgencyLead && r.Scope == ScopeId.From(agency.Value)));

    private static readonly Tie<PlanAction> LeadOfAContributor =
        new("the lead of an agency that contributes", (actor, action) =>
            action.Agencies.Any(a => actor.Roles.Any(r => r.Role == Role.AgencyLead && r.Scope == ScopeId.From(a.AgencyId.Value))));

    public static readonly Permission CanWriteRecommendations =
        Table.Allow(nameof(CanWriteRecommendations), "add recommendations, correct their wording, and say what they intend and what they are about", Role.PartnershipManager);

    public static readonly Permission CanTakeStance =
        Table.Allow(nameof(CanTakeStance), "accept a recommendation, in part or not", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanPlanActions =
        Table.Allow(nameof(CanPlanActions), "plan actions, change them and move their dates", Role.PartnershipManager);

    public static readonly Permission CanChangeAdvice =
        Table.Allow(nameof(CanChangeAdvice), "change the advice on the wording of actions", Role.PartnershipManager);

    public static readonly Permission CanSetColours =
        Table.Allow(nameof(CanSetColours), "say what the colours mean in a partnership", Role.PartnershipManager);

    public static readonly Permission CanJudgeColours =
        Table.Allow(nameof(CanJudgeColours), "judge the colour of an action or a recommendation with a reason, and take that back", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanReportProgress =
        Table.Allow(nameof(CanReportProgress), "report progress on an action", [Role.PartnershipManager], ItsLead, DeputyOfItsLead, LeadOfItsAgency, LeadOfAContributor);

    public static readonly Permission CanAddEvidence =
        Table.Allow(nameof(CanAddEvidence), "add evidence to an action", [Role.PartnershipManager], ItsLead, DeputyOfItsLead, LeadOfItsAgency, LeadOfAContributor);

    public static readonly Permission CanTakeDownUpdates =
        Table.Allow(nameof(CanTakeDownUpdates), "write down progress that somebody told by telephone, by e-mail or at a meeting", Role.PartnershipManager);

    public static readonly Permission CanRecordRefusals =
        Table.Allow(nameof(CanRecordRefusals), "write down that an agency refuses an action, and that it does so no longer", Role.PartnershipManager);

    public static readonly Permission CanSetChasing =
        Table.Allow(nameof(CanSetChasing), "set on which days leads are reminded and who is told next, and set quiet periods", Role.PartnershipManager);

    public static readonly Permission CanSendLists =
        Table.Allow(nameof(CanSendLists), "send each lead their own list", Role.PartnershipManager);

    public static readonly Permission CanReleaseLetters =
        Table.Allow(nameof(CanReleaseLetters), "change, release and discard drafted letters to chairs, boards and chief officers", Role.PartnershipManager);

    public static readonly Permission CanDraftAnswers =
        Table.Allow(nameof(CanDraftAnswers), "draft the public answer to a recommendation", Role.PartnershipManager);

    public static readonly Permission CanApproveAnswers =
        Table.Allow(nameof(CanApproveAnswers), "approve or return a public answer that somebody else wrote", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanVerify =
        Table.Allow(nameof(CanVerify), "verify what somebody else reported complete, or return it", Role.PartnershipManager, Role.Chair, Role.BoardMember);

    public static readonly Permission CanAskForSignOff =
        Table.Allow(nameof(CanAskForSignOff), "say what a recommendation asks for, and ask for it to be signed off", Role.PartnershipManager);

    public static readonly Permission CanOverrideGate =
        Table.Allow(nameof(CanOverrideGate), "settle with a reason what the gate found", Role.Chair);

    public static readonly Permission CanCorrect =
        Table.Allow(nameof(CanCorrect), "propose a clerical correction, or confirm one that somebody else proposed", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanCheckImpact =
        Table.Allow(nameof(CanCheckImpact), "plan an impact check, decline one with a reason, and record what it found", Role.PartnershipManager, Role.Chair);

    public static readonly Permission CanNoteContacts =
        Table.Allow(nameof(CanNoteContacts), "keep the letters to, visits to and replies from those whom a recommendation is addressed to", Role.PartnershipManager);

    public static readonly Permission CanKeepOwnThings = Table.Allow<IAggregate>(nameof(CanKeepOwnThings), "keep filters, a watch list, a calendar address and sheets brought back", [],
        new Tie<IAggregate>("anybody, for themselves,", (actor, record) => actor.Person is { } me && (record is Person person ? person.Id == me : record is IPersonal own && own.PersonId == me)));

    private static StoodInFor? Away(Actor actor, PlanAction action) => actor.StandsInFor.FirstOrDefault(away => away.Person == action.LeadPersonId);
}
