using Heed.Domain.Shared;

namespace Heed.Domain.People;

public enum ActorKind
{
    /// <summary>A signed-out visitor: sees only what is published.</summary>
    Visitor,

    /// <summary>A person who signed in.</summary>
    Person,

    /// <summary>Heed itself: set-up, background work and the verbs of the command line.</summary>
    Heed,
}

/// <summary>A role held on a scope today.</summary>
public sealed record HeldRole(Role Role, ScopeId Scope);

/// <summary>Somebody who is away, and for whom another stands in until a day.</summary>
public sealed record StoodInFor(PersonId Person, string Name, DateOnly Until);

/// <summary>Who is asking, and with what rights: a parameter of every command and query, never ambient.</summary>
/// <param name="Person">The person; null for a visitor and for Heed itself. A verb run for somebody names them and is still Heed.</param>
public sealed record Actor(ActorKind Kind, PersonId? Person, string Name, AgencyId? Agency, IReadOnlyList<HeldRole> Roles)
{
    public static readonly Actor Visitor = new(ActorKind.Visitor, null, "A visitor", null, []);

    public static readonly Actor Heed = new(ActorKind.Heed, null, "Heed", null, []);

    /// <summary>Heed working for a named person, who is recorded with it.</summary>
    public static Actor HeedFor(PersonId person, string name) => new(ActorKind.Heed, person, name, null, []);

    public bool Holds(Role role, Reach reach) => Roles.Any(held => held.Role == role && reach.Scopes.Contains(held.Scope));

    public bool HoldsAnywhere(Role role) => Roles.Any(held => held.Role == role);

    /// <summary>Whether some role lets them see the whole of a scope, rather than only what is theirs.</summary>
    public bool SeesScopes => Kind == ActorKind.Person && Roles.Any(held => RoleSight.OfWholeScope.Contains(held.Role));

    /// <summary>Whether something beyond those scopes is theirs: an agency they are the lead of, or an action that names them.</summary>
    public bool HasOwn { get; init; }

    /// <summary>Whether they sit in a group, whose meetings they see.</summary>
    public bool Sits { get; init; }

    /// <summary>Whether they only ask what would be refused, because their form cannot be read whole yet: nothing that they ask for is saved.</summary>
    public bool OnlyTries { get; init; }

    /// <summary>For whom they stand in today.</summary>
    public IReadOnlyList<StoodInFor> StandsInFor { get; init; } = [];

    /// <summary>On whose behalf they do what they do now; null where they do it in their own right.</summary>
    public PersonId? OnBehalfOf { get; init; }

    /// <summary>The same person, doing something for whoever they stand in for: it is written down with both names.</summary>
    public Actor For(StoodInFor away) => this with { Name = $"{Name}, for {away.Name}", OnBehalfOf = away.Person };

    public Stamp Stamp(DateTimeOffset now) => new(Person, Name, now);
}
