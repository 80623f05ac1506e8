using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct SavedFilterId(Guid Value) : IId<SavedFilterId>
{
    public static SavedFilterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>What a person often looks for among the actions, under a name of their own.</summary>
public sealed class SavedFilter : IPersonal
{
    private SavedFilter()
    {
    }

    public SavedFilterId Id { get; private set; }

    /// <summary>The person's own scope, from which nobody else sees anything.</summary>
    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>As it stands in the address of the list: <c>state=overdue&amp;mine=true</c>.</summary>
    public string Query { get; private set; } = "";

    public Stamp Made { get; private set; } = null!;

    public Stamp? Ended { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static Outcome<SavedFilter> Keep(Person person, string name, string query, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(name, nameof(Name), "Enter a name for it, for example Late at the council")
            .IfLonger(name, 80, nameof(Name), "The name")
            .IfBlank(query, "", "This list shows everything, so there is nothing to keep. Choose something first, then keep it")
            .IfLonger(query, 2_000, "", "What is looked for");
        return problems.Any
            ? problems
            : new SavedFilter { Id = SavedFilterId.New(), ScopeId = ScopeId.From(person.Id.Value), PersonId = person.Id, Name = name.Trim(), Query = query, Made = by };
    }

    public Outcome End(Stamp by)
    {
        Ended ??= by;
        return Outcome.Done;
    }
}
