using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What an agency or a group will do about one recommendation or several.</summary>
public sealed partial class PlanAction : ISearchable
{
    private readonly List<ActionRecommendation> recommendations = [];
    private readonly List<ActionAgency> agencies = [];
    private readonly List<ActionSeenBy> seenBy = [];

    private PlanAction()
    {
    }

    public ActionId Id { get; private set; }

    /// <summary>Its home: the scope of the first recommendation it answers.</summary>
    public ScopeId ScopeId { get; private set; }

    public string Text { get; private set; } = "";

    public AgencyId? LeadAgencyId { get; private set; }

    public PersonId? LeadPersonId { get; private set; }

    public string LeadRole { get; private set; } = "";

    /// <summary>The words that a document had for the lead.</summary>
    public string LeadAsWritten { get; private set; } = "";

    public ActionLead Lead
    {
        get => new(LeadAgencyId, LeadPersonId, LeadRole, LeadAsWritten);
        private set
        {
            if (value.PersonId != LeadPersonId)
            {
                SettleLead();
            }

            (LeadAgencyId, LeadPersonId, LeadRole, LeadAsWritten) = (value.AgencyId, value.PersonId, value.RoleTitle.Trim(), value.AsWritten.Trim());
        }
    }

    /// <summary>The day it is due; null only while it is brought in, incomplete.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The words the document had for the date, where it had no clear one.</summary>
    public string DueAsWritten { get; private set; } = "";

    /// <summary>The day it was planned here or brought in: before its first progress update, silence counts from this day.</summary>
    public DateOnly PlannedOn { get; private set; }

    /// <summary>Whether it came in by an import and still lacks a lead or a date; its first edit binds it to the rule.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The group it is delegated to.</summary>
    public GroupId? GroupId { get; private set; }

    /// <summary>The narrowest breadth among the recommendations it answers. Only where all are national is it national, and then it is chased and never overdue here.</summary>
    public Breadth Breadth { get; private set; }

    public IReadOnlyList<ActionRecommendation> Recommendations => recommendations;

    /// <summary>The agencies it concerns: the lead agency and the contributors.</summary>
    public IReadOnlyList<ActionAgency> Agencies => agencies;

    /// <summary>Who sees it besides those who see its scope: its agencies and its lead. Visibility is written on these.</summary>
    public IReadOnlyList<ActionSeenBy> SeenBy => seenBy;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public string SearchTitle => Text.Length <= 120 ? Text : string.Concat(Text.AsSpan(0, 117), "…");

    public string SearchText => string.Join(' ', Text, LeadAsWritten, LeadRole, LastProgress);

    public static Outcome<PlanAction> Plan(IReadOnlyList<Recommendation> answers, string text, ActionLead lead, DateOnly? due, IEnumerable<AgencyId> contributors, GroupId? group, DateOnly today)
    {
        if (answers.Count == 0)
        {
            return Outcome.Refused(nameof(Recommendations), "Choose the recommendation that this action answers").As<PlanAction>();
        }

        var problems = CheckPlan(text, lead, due).If(due < today, nameof(Due), "A new action cannot be due in the past; enter a day from today on");
        if (problems.Any)
        {
            return problems;
        }

        var made = Begin(answers, text, today);
        (made.Lead, made.Due, made.GroupId) = (lead, due, group);
        made.NameAgencies(contributors);
        return made;
    }

    /// <summary>Takes an action from a document as it stands. What is missing is kept as missing, and said.</summary>
    public static PlanAction BringIn(IReadOnlyList<Recommendation> answers, string text, ActionLead lead, DateOnly? due, string dueAsWritten, DocumentReport said, Stamp by)
    {
        var made = Begin(answers, text, by.Day);
        (made.Lead, made.Due, made.DueAsWritten) = (lead, due, dueAsWritten.Trim());
        made.IsIncomplete = CheckPlan(text, lead, due).Any;
        made.NameAgencies([]);
        if (said.IsAny)
        {
            made.Note(said.Progress, said.Reported ?? ReportedState.NotStarted, by, said.Document);
            made.LastUpdatedOn = null;
        }

        return made;
    }

    /// <summary>Changes what is to be done and who leads it. Rule 1 holds from the first edit on.</summary>
    public Outcome Change(string text, ActionLead lead, DateOnly? due, IEnumerable<AgencyId> contributors, GroupId? group, Stamp by)
    {
        var problems = CheckPlan(text, lead, due)
            .If(MergedInto is not null, "", CarriedOn)
            .If(Due is not null && due != Due, nameof(Due), "A date that was agreed is moved with a reason, so that its history stays: use “Move the date”");
        if (problems.Any)
        {
            return problems;
        }

        FallIf(Text != text.Trim(), "The words of the action were changed", by);
        (Text, Lead, Due, GroupId, IsIncomplete) = (text.Trim(), lead, due, group, false);
        NameAgencies(contributors);
        return Outcome.Done;
    }

    /// <summary>Says that it answers another recommendation too.</summary>
    public Outcome Answer(Recommendation recommendation)
    {
        if (recommendations.All(r => r.RecommendationId != recommendation.Id))
        {
            recommendations.Add(new ActionRecommendation(Id, recommendation.Id, recommendation.ScopeId));
            Breadth = recommendation.Breadth < Breadth ? recommendation.Breadth : Breadth;
        }

        return Outcome.Done;
    }

    /// <summary>Takes its breadth anew from the recommendations it answers, after one of them was read as wider or narrower.</summary>
    public void Weigh(IEnumerable<Recommendation> answers) =>
        Breadth = answers.Where(r => recommendations.Any(l => l.RecommendationId == r.Id)).Select(r => r.Breadth).DefaultIfEmpty(Breadth).Min();

    private static PlanAction Begin(IReadOnlyList<Recommendation> answers, string text, DateOnly today)
    {
        var made = new PlanAction { Id = ActionId.New(), ScopeId = answers[0].ScopeId, Text = text.Trim(), Breadth = answers.Min(r => r.Breadth), PlannedOn = today };
        made.recommendations.AddRange(answers.Select(r => new ActionRecommendation(made.Id, r.Id, r.ScopeId)));
        return made;
    }

    private static Problems CheckPlan(string text, ActionLead lead, DateOnly? due) => CheckLead(lead, new Problems()
        .IfBlank(text, nameof(Text), "Enter what will be done")
        .If(OpenEnded.IsAll(text), nameof(Text), $"“{text.Trim()}” does not say what will be done, and cannot be finished. Enter what will be done, so that somebody can see on its date whether it was")
        .IfLonger(text, 10_000, nameof(Text), "The action"))
        .If(due is null, nameof(Due), "Enter a date. “Ongoing” cannot be kept to or missed; choose a day on which to look whether it is done");

    private static Problems CheckLead(ActionLead lead, Problems problems) => problems
        .If(lead.PersonId is null, "LeadPerson", "Choose the person who leads it; an agency alone cannot be asked")
        // Agency and role come with the person, so they are asked for only where a person is named without them.
        .If(lead.PersonId is not null && lead.AgencyId is null, "LeadAgency", "Choose the agency that leads it")
        .If(lead.PersonId is not null && Blank.Is(lead.RoleTitle), "LeadRole", "Enter the lead's role, so that the action outlives a change of post");

    private void NameAgencies(IEnumerable<AgencyId> contributors)
    {
        var wanted = contributors.Where(a => a != Lead.AgencyId).Distinct().Select(a => (Agency: a, Leads: false))
            .Concat(Lead.AgencyId is { } lead ? [(lead, true)] : [])
            .ToDictionary(w => w.Agency, w => w.Leads);
        agencies.RemoveAll(a => !wanted.ContainsKey(a.AgencyId));
        agencies.ForEach(a => a.Leads = wanted[a.AgencyId]);
        agencies.AddRange(wanted.Where(w => agencies.All(a => a.AgencyId != w.Key)).Select(w => new ActionAgency(Id, w.Key, w.Value)));
        var eyes = wanted.Keys.Select(a => ScopeId.From(a.Value)).ToHashSet();
        if (LeadPersonId is { } person)
        {
            eyes.Add(ScopeId.From(person.Value));
        }

        seenBy.RemoveAll(s => !eyes.Contains(s.ScopeId));
        seenBy.AddRange(eyes.Except(seenBy.Select(s => s.ScopeId)).Select(scope => new ActionSeenBy(Id, scope)));
    }
}

/// <summary>Who is answerable for an action: an agency, a named person and that person's role; and the words a document had for them.</summary>
public sealed record ActionLead(AgencyId? AgencyId, PersonId? PersonId, string RoleTitle, string AsWritten = "")
{
    public static readonly ActionLead Nobody = new(null, null, "");
}

/// <summary>That an action answers a recommendation.</summary>
public sealed record ActionRecommendation(ActionId ActionId, RecommendationId RecommendationId, ScopeId ScopeId) : IScoped;

/// <summary>That an agency leads an action or contributes to it.</summary>
public sealed record ActionAgency(ActionId ActionId, AgencyId AgencyId, bool Leads)
{
    /// <summary>Whether it leads; a contributor may become the lead, and the other way round.</summary>
    public bool Leads { get; internal set; } = Leads;
}

/// <summary>That an action is seen from an agency's scope, or from the own scope of the person who leads it.</summary>
public sealed record ActionSeenBy(ActionId ActionId, ScopeId ScopeId);
