using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Database;

/// <summary>A scope that a person's grant reaches: a view over grants and the reach of scopes.</summary>
internal sealed class HeldScope
{
    public PersonId PersonId { get; init; }

    public Role Role { get; init; }

    public ScopeId ScopeId { get; init; }

    public DateOnly From { get; init; }

    public DateOnly? Until { get; init; }
}

/// <summary>One number that grows whenever something public changes, so that every process knows to read again.</summary>
internal sealed class PublicVersion
{
    public int Id { get; init; }

    public long Number { get; set; }
}

/// <summary>One key of the ring that protects cookies and forms.</summary>
internal sealed class StoredKey
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string Xml { get; set; } = "";
}
