using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>
/// That one person stands in for another of the same agency while they are away, from a day to a day: for what the other leads, and for nothing
/// that is personal to them. Approving, an identification key and custody pass to no deputy.
/// </summary>
public sealed class Deputy : IAggregate
{
    /// <summary>Whoever is away for longer hands over what they lead.</summary>
    public const int LongestDays = 366;

    private Deputy()
    {
    }

    public DeputyId Id { get; private set; }

    /// <summary>The scope of the agency of both.</summary>
    public ScopeId ScopeId { get; private set; }

    /// <summary>Who is away.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The own scope of whoever is away, from which the actions that name them are seen.</summary>
    public ScopeId PersonScopeId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>Who stands in.</summary>
    public PersonId DeputyPersonId { get; private set; }

    public string DeputyName { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>The last day it counts. It ends by itself.</summary>
    public DateOnly Until { get; private set; }

    public Stamp Named { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<Deputy> Name(Person away, Person? deputy, DateOnly? from, DateOnly? until, Stamp by)
    {
        var problems = new Problems()
            .If(deputy is null, "Email", $"Nobody of {Possessive(away)} agency is known here by this e-mail address. To give the work to another agency, hand it over")
            .If(deputy?.Id == away.Id, "Email", "Nobody stands in for themselves; choose somebody else")
            .If(from is null, nameof(From), "Enter the first day")
            .If(until is null, nameof(Until), "Enter the last day. Whoever is away without an end hands over what they lead")
            .If(until < from || until < by.Day, nameof(Until), until < from ? "The last day must not come before the first" : "The last day must not be in the past")
            .If(from is { } first && until > first.AddDays(LongestDays), nameof(Until), "A deputy stands in for a year at most. For longer, hand over what they lead");
        return problems.Any
            ? problems
            : new Deputy
            {
                Id = DeputyId.New(),
                ScopeId = away.ScopeId,
                PersonId = away.Id,
                PersonScopeId = ScopeId.From(away.Id.Value),
                PersonName = away.Name,
                DeputyPersonId = deputy!.Id,
                DeputyName = deputy.Name,
                From = from!.Value,
                Until = until!.Value,
                Named = by,
            };
    }

    public bool StandsInOn(DateOnly day) => From <= day && day <= Until;

    /// <param name="lastDay">The last day it counts. The day before it began means that it never counted.</param>
    public Outcome End(DateOnly lastDay)
    {
        if (lastDay >= Until)
        {
            return Outcome.Refused("", $"It ends on {Words.Day(Until)} already");
        }

        Until = lastDay < From ? From.AddDays(-1) : lastDay;
        return Outcome.Done;
    }

    private static string Possessive(Person person) => $"{person.Name}’s";
}
