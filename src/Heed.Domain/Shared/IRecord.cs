namespace Heed.Domain.Shared;

/// <summary>Something that belongs to a scope, and so can be seen only by those whose grants reach it.</summary>
public interface IScoped
{
    ScopeId ScopeId { get; }
}

/// <summary>Something a person changes as one whole; its version counts the changes, so that nobody overwrites another unseen.</summary>
public interface IAggregate : IScoped
{
    Guid Key { get; }

    int Version { get; }
}

/// <summary>Something that the work area's search finds.</summary>
public interface ISearchable : IAggregate
{
    /// <summary>The line shown for it in search results.</summary>
    string SearchTitle { get; }

    /// <summary>Every word it can be found by.</summary>
    string SearchText { get; }
}
