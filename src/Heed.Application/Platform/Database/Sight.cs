using Heed.Domain.People;

namespace Heed.Application.Platform.Database;

/// <summary>How far somebody sees. Each kind has a model of its own, so that each asks the database only what it must.</summary>
internal enum SightKind
{
    /// <summary>A visitor: nothing but what is published.</summary>
    Published,

    /// <summary>A person without a role that sees a scope: what names them or their agency.</summary>
    Own,

    /// <summary>A person with such a role: the scopes it reaches.</summary>
    Scopes,

    /// <summary>A person with such a role who has something of their own besides.</summary>
    ScopesAndOwn,

    /// <summary>Heed itself.</summary>
    Everything,
}

/// <summary>What one context may see, and for whom.</summary>
/// <param name="Today">The day on which grants must count.</param>
/// <param name="IsWide">Whether their roles reach hundreds of sources: then the database is asked in another way, and answers the same.</param>
internal sealed record Sight(SightKind Kind, PersonId Me, DateOnly Today, bool IsWide = false)
{
    /// <summary>Each partnership has some ten sources.</summary>
    private const int WideFrom = 30;

    public static Sight Of(Actor actor, DateOnly today) => actor.Kind switch
    {
        ActorKind.Heed => new Sight(SightKind.Everything, default, today),
        ActorKind.Person when actor.Person is { } me => new Sight(KindOf(actor), me, today, IsWideOf(actor)),
        _ => new Sight(SightKind.Published, default, today),
    };

    private static bool IsWideOf(Actor actor) => actor.Roles.Any(r => r.Scope == Scopes.Root) || actor.Roles.Select(r => r.Scope).Distinct().Count() >= WideFrom;

    private static SightKind KindOf(Actor actor) =>
        !actor.SeesScopes && !actor.HoldsAnywhere(Role.Administrator) ? SightKind.Own
        : actor.HasOwn ? SightKind.ScopesAndOwn
        : SightKind.Scopes;
}
