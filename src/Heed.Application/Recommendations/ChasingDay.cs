using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations;

/// <summary>What must be written today, and in whose name.</summary>
/// <param name="Finished">The partnerships whose day is done once all of it is written.</param>
/// <param name="Told">Actions of which the manager is told by the morning's list.</param>
public sealed record ChasingDay(IReadOnlyList<ScopeId> Finished, IReadOnlyList<DigestDue> Letters, IReadOnlyList<DraftDue> Drafts, IReadOnlyList<ToldDue> Told);

/// <summary>One letter about several actions, to one address.</summary>
/// <param name="Partnership">The scope of the partnership in whose name it goes.</param>
/// <param name="Person">Null where it goes to a shared mailbox.</param>
public sealed record DigestDue(ScopeId Partnership, EmailAddress To, string Name, PersonId? Person, IReadOnlyList<DigestLine> Lines);

/// <summary>Why an action stands in somebody's letter.</summary>
public enum DigestTie
{
    /// <summary>They lead it.</summary>
    Lead,

    /// <summary>They stand in for whoever leads it.</summary>
    Deputy,

    /// <summary>The lead has left, and this is the shared mailbox of the agency.</summary>
    Mailbox,

    /// <summary>This is the shared mailbox of the agency of a lead who is written to.</summary>
    Copy,

    /// <summary>They answer for the agency, and nobody has answered.</summary>
    AgencyLead,
}

/// <summary>One action in a letter.</summary>
/// <param name="Label">"recommendation 7"; empty where a letter must not say it.</param>
/// <param name="Partnerships">The partnerships that own it; empty of a restricted review.</param>
/// <param name="AskedOn">Since when nobody has answered.</param>
public sealed record DigestLine(
    ActionId Action, ScopeId Scope, PersonId Lead, string LeadName, DigestTie Tie, string Label, string Partnerships,
    DateOnly? Due, Timeliness Timely, DateOnly? LastUpdatedOn, DateOnly? AskedOn, IReadOnlyList<ReminderMoment> Moments, IReadOnlyList<Milestone> Milestones);

/// <summary>A letter to be drafted for the manager to release: what one agency has not answered.</summary>
/// <param name="Group">The group to which the actions are delegated, whose chair reads it; empty where it is the partnership's.</param>
public sealed record DraftDue(ScopeId Partnership, string PartnershipName, Rung Rung, AgencyId? Agency, string AgencyName, string Group, IReadOnlyList<LetterReader> Readers, IReadOnlyList<DigestLine> Lines);

/// <summary>That a rung is told of an action without any letter.</summary>
public sealed record ToldDue(ScopeId Partnership, ActionId Action, ScopeId Scope, ReminderMoment Moment);
