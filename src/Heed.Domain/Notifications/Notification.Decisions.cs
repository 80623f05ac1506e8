using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

/// <summary>What can come of considering a notification.</summary>
public enum NotificationOutcome
{
    /// <summary>The criteria are met, and a review is commissioned.</summary>
    MetReview,

    /// <summary>They are met, and something proportionate is done instead of a full review.</summary>
    MetAlternative,

    /// <summary>They are met, and it joins a process that is held already.</summary>
    MetJoined,

    /// <summary>They are not met, and one agency learns from it.</summary>
    NotMetSingleAgency,

    /// <summary>They are not met, and another kind of review is held.</summary>
    NotMetOtherReview,

    /// <summary>They are not met, and nothing further is done.</summary>
    NotMetNothing,

    /// <summary>It cannot be decided on what is known.</summary>
    MoreInformation,
}

public sealed partial class Notification
{
    private readonly List<GroupAdvice> recommended = [];
    private readonly List<NotificationDecision> decisions = [];
    private readonly List<NationalView> views = [];
    private readonly List<ToldOf> told = [];

    /// <summary>What the group that considered it recommended, each time.</summary>
    public IReadOnlyList<GroupAdvice> Recommended => recommended;

    /// <summary>What was decided. A later decision takes the place of an earlier one, which stays in sight.</summary>
    public IReadOnlyList<NotificationDecision> Decisions => decisions;

    /// <summary>What a national body said of the decision.</summary>
    public IReadOnlyList<NationalView> Views => views;

    /// <summary>Who was told of the decision, when and how.</summary>
    public IReadOnlyList<ToldOf> Told => told;

    /// <summary>The decision that stands; null while there is none.</summary>
    public NotificationDecision? Decided => decisions.Count > 0 ? decisions[^1] : null;

    /// <summary>Whether nothing more must be decided: a decision stands, and goes with what was said of the criteria.</summary>
    public bool IsSettled { get; private set; }

    public static bool IsMet(NotificationOutcome outcome) => outcome is NotificationOutcome.MetReview or NotificationOutcome.MetAlternative or NotificationOutcome.MetJoined;

    /// <summary>Whether a review follows from it, or it follows into one.</summary>
    public static bool LeadsToReview(NotificationOutcome outcome) => outcome is NotificationOutcome.MetReview or NotificationOutcome.MetAlternative or NotificationOutcome.MetJoined or NotificationOutcome.NotMetOtherReview or NotificationOutcome.NotMetSingleAgency;

    /// <summary>The group considered it and recommends something to whoever decides.</summary>
    public Outcome Recommend(Group? group, NotificationOutcome outcome, string reasons, DateOnly? on, Stamp by)
    {
        var problems = Check(outcome, reasons, on, by, "Choose what the group recommends")
            .If(group is null, nameof(GroupAdvice.GroupId), "Choose the group that considered it")
            .If(group is not null && group.PartnershipId != PartnershipId, nameof(GroupAdvice.GroupId), "This group belongs to another partnership. Choose another");
        if (!problems.Any)
        {
            recommended.Add(new GroupAdvice(group!.Id, group.Name, outcome, reasons.Trim(), on!.Value, by));
        }

        return problems;
    }

    /// <summary>Whoever decides in this body decided, with reasons. An earlier decision stays, and why it was changed is asked for.</summary>
    /// <param name="decidedBy">The people or the body who decided, by name.</param>
    /// <param name="changedBecause">Why an earlier decision is changed; empty for the first.</param>
    public Outcome Decide(NotificationOutcome outcome, string reasons, string decidedBy, DateOnly? on, string changedBecause, Stamp by)
    {
        var problems = Check(outcome, reasons, on, by, "Choose what was decided")
            .If(recommended is [.., var advice] && on < advice.On, nameof(NotificationDecision.On), $"{(recommended is [.., var last] ? last.Group : "")} recommended on {Words.Day(recommended is [.., var said] ? said.On : default)}; the decision cannot come before that")
            .IfBlank(decidedBy, nameof(NotificationDecision.DecidedBy), $"Enter who decided{(Content.DecidedBy.Length > 0 ? $". In this type of review it is {Content.DecidedBy}" : "")}")
            .IfLonger(decidedBy, 300, nameof(NotificationDecision.DecidedBy), "Who decided")
            .If(Decided is not null && Blank.Is(changedBecause), nameof(NotificationDecision.ChangedBecause), "It was decided before. Enter why the decision is changed; the earlier one stays in sight")
            .If(on < Decided?.On, nameof(NotificationDecision.On), $"It was decided on {Words.Day(Decided?.On ?? default)}; a later decision cannot come before that")
            .IfLonger(changedBecause, 4_000, nameof(NotificationDecision.ChangedBecause), "The reason");
        if (!problems.Any)
        {
            decisions.Add(new NotificationDecision(decisions.Count + 1, outcome, reasons.Trim(), decidedBy.Trim(), on!.Value, changedBecause.Trim(), CriteriaMet, by));
            Settle();
        }

        return problems;
    }

    /// <summary>A national body said whether it agrees.</summary>
    public Outcome Heard(string body, bool? agrees, string words, DateOnly? on, Stamp by)
    {
        var problems = new Problems()
            .If(Decided is null, "", "There is no decision yet for a view to be about")
            .IfBlank(body, nameof(NationalView.Body), "Enter which body gave its view")
            .IfLonger(body, 200, nameof(NationalView.Body), "The body")
            .If(agrees is null, nameof(NationalView.Agrees), "Choose whether it agrees")
            .If(agrees == false && Blank.Is(words), nameof(NationalView.Words), "Enter why it does not agree, in its words")
            .IfLonger(words, 4_000, nameof(NationalView.Words), "Its words")
            .If(on is null, nameof(NationalView.On), "Enter the day of its view")
            .If(on > by.Day, nameof(NationalView.On), "The day cannot be in the future")
            .If(on < Decided?.On, nameof(NationalView.On), BeforeDecision);
        if (!problems.Any)
        {
            views.Add(new NationalView(decisions.Count, body.Trim(), agrees!.Value, words.Trim(), on!.Value, by));
        }

        return problems;
    }

    /// <summary>Somebody was told of the decision.</summary>
    public Outcome Tell(string whom, string how, DateOnly? on, Stamp by)
    {
        var problems = new Problems()
            .If(Decided is null, "", "There is no decision yet to tell of")
            .IfBlank(whom, nameof(ToldOf.Whom), "Enter who was told, for example the person who referred")
            .IfLonger(whom, 200, nameof(ToldOf.Whom), "Who was told")
            .IfLonger(how, 2_000, nameof(ToldOf.How), "How they were told")
            .If(on is null, nameof(ToldOf.On), "Enter the day on which they were told")
            .If(on > by.Day, nameof(ToldOf.On), "The day cannot be in the future")
            .If(on < Decided?.On, nameof(ToldOf.On), BeforeDecision);
        if (!problems.Any)
        {
            told.Add(new ToldOf(decisions.Count, whom.Trim(), how.Trim(), on!.Value, by));
        }

        return problems;
    }

    private string BeforeDecision => $"It was decided on {Words.Day(Decided?.On ?? default)}; the day cannot come before that";

    /// <summary>Whether it was decided that a review follows, and none was opened or joined yet.</summary>
    public bool AwaitsReview => Decided is { IsFinal: true, Outcome: NotificationOutcome.MetReview or NotificationOutcome.NotMetOtherReview } && !IsDecidedOtherwise && reviews.Count == 0;

    private void Settle() => IsSettled = Decided is { IsFinal: true } && !IsDecidedOtherwise && !AwaitsReview;

    /// <param name="choose">What is said where no outcome was chosen.</param>
    private Problems Check(NotificationOutcome outcome, string reasons, DateOnly? on, Stamp by, string choose)
    {
        var final = outcome != NotificationOutcome.MoreInformation;
        var hasCriteria = Content.Criteria.Items.Count > 0;
        return new Problems()
            .If(!IsAuthorised, "", "A senior person must authorise it before it is considered")
            .If(!Enum.IsDefined(outcome), nameof(NotificationDecision.Outcome), choose)
            .If(final && hasCriteria && CriteriaMet is null, nameof(NotificationDecision.Outcome), "Say first of each criterion whether it is met, or choose that more information is needed")
            .If(final && CriteriaMet is { } met && met != IsMet(outcome), nameof(NotificationDecision.Outcome),
                $"By what was said of the criteria they are {(CriteriaMet == true ? "met" : "not met")}. Choose an outcome that says so, or put the criteria right first")
            .IfBlank(reasons, nameof(NotificationDecision.Reasons), "Enter the reasons: why this is lawful, reasonable and rational on what is known")
            .IfLonger(reasons, 10_000, nameof(NotificationDecision.Reasons), "The reasons")
            .If(on is null, nameof(NotificationDecision.On), "Enter the day")
            .If(on > by.Day, nameof(NotificationDecision.On), "The day cannot be in the future")
            .If(on < Text.AwareOn, nameof(NotificationDecision.On), $"It became known on {Words.Day(Text.AwareOn.GetValueOrDefault())}; the day cannot come before that");
    }
}

/// <summary>What a group recommended to whoever decides.</summary>
public sealed record GroupAdvice(GroupId GroupId, string Group, NotificationOutcome Outcome, string Reasons, DateOnly On, Stamp By);

/// <summary>What was decided, by whom, when and why.</summary>
/// <param name="Number">Counts the decisions on a notification, from 1.</param>
/// <param name="ChangedBecause">Why an earlier decision was changed; empty for the first.</param>
/// <param name="CriteriaMet">What the criteria gave when it was decided; null where the type has none, or it was open.</param>
public sealed record NotificationDecision(int Number, NotificationOutcome Outcome, string Reasons, string DecidedBy, DateOnly On, string ChangedBecause, bool? CriteriaMet, Stamp By)
{
    public bool IsFinal => Outcome != NotificationOutcome.MoreInformation;
}

/// <summary>What a national body said of a decision.</summary>
/// <param name="Decision">The number of the decision that it is about.</param>
public sealed record NationalView(int Decision, string Body, bool Agrees, string Words, DateOnly On, Stamp By);

/// <summary>That somebody was told of a decision.</summary>
/// <param name="Decision">The number of the decision that they were told of.</param>
public sealed record ToldOf(int Decision, string Whom, string How, DateOnly On, Stamp By);
