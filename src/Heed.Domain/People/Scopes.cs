using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>The scopes that exist from the beginning.</summary>
public static class Scopes
{
    /// <summary>The whole installation: every partnership and agency is reached from it, and no review.</summary>
    public static readonly ScopeId Root = new(new Guid("00000000-0000-0000-0000-000000000001"));
}
