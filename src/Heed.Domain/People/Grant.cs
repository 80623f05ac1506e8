using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>That a person holds a role on a scope, from a day and perhaps until one.</summary>
public sealed class Grant : IAggregate
{
    private Grant()
    {
    }

    public GrantId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public Role Role { get; private set; }

    /// <summary>The partnership, agency or source that the role is held on.</summary>
    public ScopeId ScopeId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day it counts; null while it is open-ended.</summary>
    public DateOnly? Until { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Grant> Give(PersonId person, Role role, ScopeId on, DateOnly from, DateOnly? until = null)
    {
        var problems = new Problems()
            .If(person == default, nameof(PersonId), "Choose a person")
            .If(!Enum.IsDefined(role), nameof(Role), "Choose a role")
            .If(on == default, nameof(ScopeId), "Choose what the role is held on")
            .If(until < from, nameof(Until), "The last day must not come before the first");
        return problems.Any
            ? problems
            : new Grant { Id = GrantId.New(), PersonId = person, Role = role, ScopeId = on, From = from, Until = until };
    }

    /// <param name="lastDay">The last day it counts. The day before it began means that it never counted.</param>
    public Outcome End(DateOnly lastDay)
    {
        if (lastDay < From.AddDays(-1))
        {
            return Outcome.Refused(nameof(Until), $"The role began on {Words.Day(From)}, so it cannot end before then");
        }

        Until = lastDay;
        return Outcome.Done;
    }
}

/// <summary>That grants on one scope count for another: a review's scope is reached from itself and from each partnership that owns it.</summary>
public sealed record ScopeReach(ScopeId ScopeId, ScopeId FromScopeId);
