using Heed.Domain.People;

namespace Heed.Domain.Shared;

/// <summary>The scopes whose grants count for a record: its own and those of the partnerships that own it.</summary>
public sealed record Reach(IReadOnlySet<ScopeId> Scopes)
{
    public static Reach Of(params ScopeId[] scopes) => new(scopes.ToHashSet());
}

/// <summary>A tie between a person and a record that lets them do something without a role, such as leading the action.</summary>
public sealed record Tie<T>(string Who, Func<Actor, T, bool> Holds)
{
    /// <summary>For whom the actor does it, where the tie is another's and the actor stands in for them.</summary>
    public Func<Actor, T, StoodInFor?>? For { get; init; }
}

/// <summary>One line of an access table: what may be done, and by whom. Whatever is not said is denied.</summary>
public sealed class Permission
{
    private readonly Role[] roles;
    private readonly Tie<object>[] ties;

    internal Permission(string name, string deed, Role[] roles, Tie<object>[] ties)
    {
        (Name, Deed, this.roles, this.ties) = (name, deed, roles, ties);
    }

    public string Name { get; }

    /// <summary>What may be done, as it follows "may": "put a review on hold".</summary>
    public string Deed { get; }

    public IReadOnlyList<Role> Roles => roles;

    /// <summary>Who may, as a person would say it.</summary>
    public string Who => Words.List([.. roles.Select(Words.Plural), .. ties.Select(t => t.Who)], "or");

    /// <summary>Whether this actor may do it to this record; the roles must be held on one of the scopes that count for it.</summary>
    public bool Allows(Actor actor, Reach reach, object record) =>
        actor.Kind == ActorKind.Heed
        || roles.Any(role => actor.Holds(role, reach))
        || (!OnlyReadsInAnEmergency(actor, reach) && ties.Any(tie => tie.Holds(actor, record)));

    /// <summary>
    /// Whether the actor sees the record by emergency access alone: they hold nothing else there, and the scope is reached from nowhere but
    /// itself. Then no tie lets them change it, such as leading an action of which they otherwise see nothing.
    /// </summary>
    private static bool OnlyReadsInAnEmergency(Actor actor, Reach reach) =>
        reach.Scopes.Count == 1 && actor.Holds(Role.EmergencyReader, reach)
        && !actor.Roles.Any(held => held.Role is not (Role.EmergencyReader or Role.Custodian) && reach.Scopes.Contains(held.Scope));

    /// <summary>The actor as they are written down: in their own right where they may do it themselves, else for whoever they stand in for.</summary>
    public Actor ActsAs(Actor actor, Reach reach, object record) =>
        actor.Kind == ActorKind.Heed || roles.Any(role => actor.Holds(role, reach)) || ties.Any(tie => tie.For is null && tie.Holds(actor, record))
            ? actor
            : ties.Select(tie => tie.For?.Invoke(actor, record)).FirstOrDefault(away => away is not null) is { } stoodInFor ? actor.For(stoodInFor) : actor;

    public string Sentence => $"{Words.Capital(Who)} may {Deed}.";
}

/// <summary>A room's permissions, a sentence each.</summary>
public sealed class AccessTable(string room)
{
    private readonly List<Permission> permissions = [];

    public string Room { get; } = room;

    public IReadOnlyList<Permission> Permissions => permissions;

    public Permission Allow(string name, string deed, params Role[] roles) => Add(new Permission(name, deed, roles, []));

    public Permission Allow<T>(string name, string deed, Role[] roles, params Tie<T>[] ties) where T : class =>
        Add(new Permission(name, deed, roles,
            [.. ties.Select(t => new Tie<object>(t.Who, (actor, record) => record is T mine && t.Holds(actor, mine))
            {
                For = t.For is { } away ? (actor, record) => record is T mine ? away(actor, mine) : null : null,
            })]));

    private Permission Add(Permission permission)
    {
        permissions.Add(permission);
        return permission;
    }
}
