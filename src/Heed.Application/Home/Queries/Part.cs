using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Home.Queries;

/// <summary>The first of what needs somebody, and how many there are in all.</summary>
public sealed record Part<T>(int Total, IReadOnlyList<T> First)
{
    public const int Shown = 5;

    /// <summary>The most that are shown where all are asked for.</summary>
    public const int All = 500;
}

/// <summary>Where a person holds a role that lets them do something.</summary>
internal static class Held
{
    public static List<ScopeId> By(Actor actor, Permission permission) =>
        [.. actor.Roles.Where(r => permission.Roles.Contains(r.Role)).Select(r => r.Scope).Distinct()];
}
