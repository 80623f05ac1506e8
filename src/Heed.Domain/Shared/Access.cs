using Heed.Domain.People;

namespace Heed.Domain.Shared;

/// <summary>The scopes whose grants count for a record: its own and those of the partnerships that own it.</summary>
public sealed record Reach(IReadOnlySet<ScopeId> Scopes)
{
    public static Reach Of(params ScopeId[] scopes) => new(scopes.ToHashSet());
}

/// <summary>A tie between a person and a record that lets them do something without a role, such as leading the action.</summary>
public sealed record Tie<T>(string Who, Func<Actor, T, bool> Holds);

/// <summary>One line of an access table: what may be done, and by whom. Whatever is not said is denied.</summary>
public sealed class Permission
{
    private readonly Role[] roles;
    private readonly (string Who, Func<Actor, object, bool> Holds)[] ties;

    internal Permission(string name, string deed, Role[] roles, (string, Func<Actor, object, bool>)[] ties)
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
        || ties.Any(tie => tie.Holds(actor, record));

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
            [.. ties.Select(t => (t.Who, (Func<Actor, object, bool>)((actor, record) => record is T mine && t.Holds(actor, mine))))]));

    private Permission Add(Permission permission)
    {
        permissions.Add(permission);
        return permission;
    }
}
