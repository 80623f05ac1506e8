using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Notifications;

public enum NotificationKind
{
    /// <summary>A serious incident that must be notified, with clocks of its own.</summary>
    SeriousIncident,

    /// <summary>A child in care or a care leaver died, whether or not abuse is suspected.</summary>
    LookedAfterDeath,

    /// <summary>A professional or an agency asks that a review be considered.</summary>
    Referral,

    /// <summary>A family asks that a review be considered.</summary>
    FamilyReferral,
}

/// <summary>
/// That something happened to somebody for which a review may be needed: what is known, who told it, who stands behind it, and then what was
/// decided and why. It is never published. People have pseudonyms in it.
/// </summary>
public sealed partial class Notification : ISearchable
{
    private readonly List<AgencyId> agencies = [];

    private Notification()
    {
    }

    public NotificationId Id { get; private set; }

    /// <summary>A scope of its own, reached from the partnership.</summary>
    public ScopeId ScopeId { get; private set; }

    public PartnershipId PartnershipId { get; private set; }

    /// <summary>What it is known by, for example <c>N-7KQ4M2</c>.</summary>
    public string Reference { get; private set; } = "";

    public NotificationKind Kind { get; private set; }

    /// <summary>The type of review that it is considered for, as it was then.</summary>
    public RegimeContent Content { get; private set; } = null!;

    /// <summary>The partnership's own edition of that type; 0 for the type as it came with Heed.</summary>
    public int Edition { get; private set; }

    public NotificationText Text { get; private set; } = null!;

    public IReadOnlyList<AgencyId> Agencies => agencies;

    /// <summary>Who wrote it down here.</summary>
    public Stamp Written { get; private set; } = null!;

    /// <summary>The senior person who stands behind it; null while nobody does.</summary>
    public Authorisation? Authorised { get; private set; }

    /// <summary>When the national body was told, and what it calls it; null while it was not.</summary>
    public NationalNotice? Notified { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public string SearchTitle => $"{Reference} {Text.About}";

    public string SearchText => $"{SearchTitle} {string.Join(" · ", new[] { Text.WhatHappened, Text.ReferredBy, Notified?.Reference }.Where(t => !string.IsNullOrEmpty(t)))}";

    /// <summary>A family's referral needs nobody above it.</summary>
    public bool NeedsAuthorisation => Kind != NotificationKind.FamilyReferral;

    /// <summary>Whether the group may consider it.</summary>
    public bool IsAuthorised => !NeedsAuthorisation || Authorised is not null;

    /// <param name="reference">Chance letters, made outside.</param>
    public static Outcome<Notification> Write(Partnership partnership, string reference, NotificationKind kind, RegimeContent regime, int edition, NotificationText text, IEnumerable<AgencyId> agencies, Stamp by)
    {
        var problems = text.Problems(kind, by.Day);
        if (problems.Any)
        {
            return problems;
        }

        var made = new Notification { Id = NotificationId.New(), PartnershipId = partnership.Id, Reference = reference, Kind = kind, Content = regime, Edition = edition, Text = text.Tidied(), Written = by };
        made.ScopeId = ScopeId.From(made.Id.Value);
        made.agencies.AddRange(agencies.Distinct());
        return made;
    }

    /// <summary>What is known is put right or filled in. Once a decision was made it stays as it was decided on.</summary>
    public Outcome Rewrite(NotificationText text, IEnumerable<AgencyId> involved, Stamp by)
    {
        var problems = text.Problems(Kind, by.Day).If(decisions.Exists(d => d.IsFinal), "", "It was decided on what is written here. Write what came to light since as information, and decide again");
        if (!problems.Any)
        {
            Text = text.Tidied();
            agencies.Clear();
            agencies.AddRange(involved.Distinct());
        }

        return problems;
    }

    /// <summary>The partnership to which it was written is followed by another.</summary>
    public void PassTo(PartnershipId next) => PartnershipId = next;

    /// <summary>A senior person stands behind it.</summary>
    public Outcome Authorise(string name, string role, DateOnly? on, Stamp by)
    {
        var problems = new Problems()
            .If(!NeedsAuthorisation, "", "A family’s referral needs no authorisation")
            .If(Authorised is not null, "", $"{Authorised?.Name} authorised it already")
            .IfBlank(name, nameof(Authorisation.Name), "Enter the name of the senior person who authorised it")
            .IfLonger(name, 160, nameof(Authorisation.Name), "The name")
            .IfBlank(role, nameof(Authorisation.Role), "Enter the role of the senior person")
            .IfLonger(role, 160, nameof(Authorisation.Role), "The role")
            .If(on is null, nameof(Authorisation.On), "Enter the day on which it was authorised")
            .If(on > by.Day, nameof(Authorisation.On), "The day cannot be in the future")
            .If(on < Text.AwareOn, nameof(Authorisation.On), $"The day cannot come before {Words.Day(Text.AwareOn.GetValueOrDefault())}, when it became known");
        if (!problems.Any)
        {
            Authorised = new Authorisation(name.Trim(), role.Trim(), on!.Value, by);
        }

        return problems;
    }

    /// <summary>The national body was told.</summary>
    public Outcome Notify(DateOnly? on, string reference, Stamp by)
    {
        var problems = new Problems()
            .If(!IsAuthorised, "", "A senior person must authorise it first")
            .If(on is null, nameof(NationalNotice.On), "Enter the day on which it was sent")
            .If(on > by.Day, nameof(NationalNotice.On), "The day cannot be in the future")
            .If(on < Text.AwareOn, nameof(NationalNotice.On), $"The day cannot come before {Words.Day(Text.AwareOn.GetValueOrDefault())}, when it became known")
            .IfLonger(reference, 60, nameof(NationalNotice.Reference), "The reference");
        if (!problems.Any)
        {
            Notified = new NationalNotice(on!.Value, reference.Trim(), by, Notified is { } before ? [.. before.Earlier ?? [], before with { Earlier = null }] : null);
        }

        return problems;
    }
}

/// <summary>What is known, as a person wrote it.</summary>
/// <param name="About">Whom it is about, by pseudonym, in a few words.</param>
/// <param name="Died">Whether somebody died; otherwise they were seriously harmed, or it is not known.</param>
/// <param name="HappenedOn">The day on which it happened; null where that is not known.</param>
/// <param name="AwareOn">The day on which the agency that must notify became aware.</param>
/// <param name="Safety">What was done at once to keep people safe.</param>
/// <param name="ReferredBy">Who tells it: name, role and agency, or how they belong to the family.</param>
/// <param name="Wishes">What a family that refers hopes for, and how it wants to be told.</param>
public sealed record NotificationText(string About, bool? Died, DateOnly? HappenedOn, DateOnly? AwareOn, string WhatHappened, string Safety, string ReferredBy, string Wishes = "")
{
    internal Problems Problems(NotificationKind kind, DateOnly today) => new Problems()
        .IfBlank(About, nameof(About), "Enter whom it is about, by pseudonym")
        .IfLonger(About, 160, nameof(About), "Whom it is about")
        .If(HappenedOn > today, nameof(HappenedOn), "The day on which it happened cannot be in the future")
        .If(AwareOn is null, nameof(AwareOn), "Enter the day on which it became known: the clocks run from it")
        .If(AwareOn > today, nameof(AwareOn), "The day on which it became known cannot be in the future")
        .If(AwareOn < HappenedOn, nameof(AwareOn), "It cannot have become known before it happened")
        .IfBlank(WhatHappened, nameof(WhatHappened), "Enter what is known of what happened")
        .IfLonger(WhatHappened, 10_000, nameof(WhatHappened), "What happened")
        .If(kind is NotificationKind.SeriousIncident && Blank.Is(Safety), nameof(Safety), "Enter what was done at once to keep people safe, or that nothing was needed and why")
        .IfLonger(Safety, 4_000, nameof(Safety), "What was done at once")
        .IfBlank(ReferredBy, nameof(ReferredBy), kind == NotificationKind.FamilyReferral ? "Enter how the person who refers belongs to the family; no real name" : "Enter who tells it: name, role and agency")
        .IfLonger(ReferredBy, 300, nameof(ReferredBy), "Who tells it")
        .IfLonger(Wishes, 4_000, nameof(Wishes), "What they hope for");

    internal NotificationText Tidied() => this with { About = About.Trim(), WhatHappened = WhatHappened.Trim(), Safety = Safety.Trim(), ReferredBy = ReferredBy.Trim(), Wishes = Wishes.Trim() };
}

/// <summary>That a senior person stands behind a notification.</summary>
public sealed record Authorisation(string Name, string Role, DateOnly On, Stamp By);

/// <summary>That a national body was told of an incident.</summary>
/// <param name="Reference">What the national body calls it; empty while it gave none.</param>
/// <param name="Earlier">What was written of it before, the oldest first; null while nothing was put right.</param>
public sealed record NationalNotice(DateOnly On, string Reference, Stamp By, IReadOnlyList<NationalNotice>? Earlier = null);
