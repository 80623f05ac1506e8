using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>A name that a body bore from a day on.</summary>
public sealed record BodyName(string Name, string ShortName, DateOnly From);

/// <summary>A partnership or an agency: bodies are renamed, merged, split and dissolved, so their names have dates.</summary>
public abstract class Body : IScoped
{
    private protected readonly List<BodyName> namesBorne = [];

    public ScopeId ScopeId { get; protected set; }

    /// <summary>The name it bears now, or bore last.</summary>
    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public IReadOnlyList<BodyName> Names => namesBorne;

    public DateOnly From { get; protected set; }

    /// <summary>The day it ended; null while it lasts.</summary>
    public DateOnly? Until { get; protected set; }

    /// <summary>The name it bore on a day: what was said then keeps it.</summary>
    public string NameOn(DateOnly day) => (namesBorne.LastOrDefault(n => n.From <= day) ?? namesBorne[0]).Name;

    public Outcome Rename(string name, string shortName, DateOnly from)
    {
        var problems = CheckName(name, shortName)
            .If(namesBorne.Count > 0 && from <= namesBorne[^1].From, nameof(From), $"The new name must begin after {Words.Day(namesBorne[^1].From)}, when the present one began");
        if (!problems.Any)
        {
            TakeName(name, shortName, from);
        }

        return problems;
    }

    public Outcome End(DateOnly on)
    {
        if (on < From)
        {
            return Outcome.Refused(nameof(Until), $"It cannot end before it began on {Words.Day(From)}");
        }

        Until = on;
        return Outcome.Done;
    }

    protected void TakeName(string name, string shortName, DateOnly from)
    {
        (Name, ShortName) = (name.Trim(), shortName.Trim());
        namesBorne.Add(new BodyName(Name, ShortName, from));
    }

    protected static Problems CheckName(string name, string shortName) => new Problems()
        .IfBlank(name, nameof(Name), "Enter the full name")
        .IfLonger(name, 200, nameof(Name), "The name")
        .IfLonger(shortName, 40, nameof(ShortName), "The short name");
}
