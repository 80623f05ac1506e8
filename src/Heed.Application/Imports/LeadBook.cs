using Heed.Domain.People;

namespace Heed.Application.Imports;

/// <summary>The agencies and people that an importer may name, found by exactly the name, short name or address that a document has for them.</summary>
public sealed class LeadBook
{
    private readonly Dictionary<string, AgencyId?> agencies = [];
    private readonly Dictionary<string, Known?> people = [];
    private readonly Dictionary<PersonId, Known> byId = [];

    public sealed record Known(PersonId Id, string Name, string RoleTitle, string Email, AgencyId Agency);

    /// <param name="bodies">Each agency with every name it may be written by.</param>
    public LeadBook(IEnumerable<(AgencyId Id, IReadOnlyList<string> Names)> bodies, IEnumerable<Known> known)
    {
        foreach (var (id, names) in bodies)
        {
            foreach (var key in names.Select(KeyOf).Where(k => k.Length > 0).Distinct())
            {
                // A name that two bear names nobody.
                agencies[key] = agencies.TryGetValue(key, out var other) && other != id ? null : id;
            }
        }

        foreach (var person in known)
        {
            byId[person.Id] = person;
            people[person.Email] = person;
            var key = KeyOf(person.Name);
            people[key] = people.ContainsKey(key) ? null : person;
        }
    }

    public Known? Person(PersonId id) => byId.GetValueOrDefault(id);

    public Known? Person(string? written) => Found(people, written) ?? people.GetValueOrDefault((written ?? "").Trim().ToLowerInvariant());

    public AgencyId? Agency(string? written) => Found(agencies, written);

    private static T? Found<T>(Dictionary<string, T?> names, string? written) => KeyOf(written ?? "") is { Length: > 0 } key ? names.GetValueOrDefault(key) : default;

    private static string KeyOf(string name) => Reading.Words.Key(name);
}
