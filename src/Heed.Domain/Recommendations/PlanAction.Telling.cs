using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>How somebody told of progress.</summary>
public enum TellingHow
{
    Telephone,
    Email,
    Meeting,
    Letter,
    InPerson,
}

/// <summary>Who told an update that somebody else typed, when and how.</summary>
/// <param name="Person">Who told it, where they are known here.</param>
/// <param name="On">The day on which they told it.</param>
/// <param name="Original">The e-mail or the note itself; null where there is none. A destroyed one has no name.</param>
public sealed record Telling(PersonId? Person, string Name, TellingHow How, DateOnly On, KeptFile? Original = null, Tombstone? Tombstone = null)
{
    /// <summary>"by telephone".</summary>
    public string By => How switch
    {
        TellingHow.Telephone => "by telephone",
        TellingHow.Email => "by e-mail",
        TellingHow.Meeting => "at a meeting",
        TellingHow.Letter => "by letter",
        _ => "in person",
    };

    /// <summary>"by Jo Brown by telephone on 3 March 2026".</summary>
    public string Sentence => $"by {Name} {By} on {Words.Day(On)}";
}

public sealed partial class PlanAction
{
    /// <summary>Writes down what the lead, or somebody else by name, told by telephone, by e-mail or at a meeting. Who typed it stands beside.</summary>
    /// <param name="how">Null where it was not chosen.</param>
    public Outcome<ProgressId> TakeDown(string text, ReportedState state, PersonId? person, string name, TellingHow? how, DateOnly? on, KeptFile? original, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(name, nameof(Telling.Name), "Enter who told it: a name and a post")
            .IfLonger(name, 200, nameof(Telling.Name), "Who told it")
            .If(how is null, nameof(Telling.How), "Choose how they told it")
            .If(on is null, nameof(Telling.On), "Enter the day on which they told it")
            .If(on > by.Day, nameof(Telling.On), "The day on which they told it cannot be in the future")
            .And(CheckReport(text, state));
        if (problems.Any)
        {
            return problems;
        }

        Note(text, state, by, told: new Telling(person, name.Trim(), how!.Value, on!.Value, original));
        return progress[^1].Id;
    }

    /// <summary>Puts a tombstone in the place of the original of an update.</summary>
    /// <returns>Whether there was one to destroy.</returns>
    public bool DestroyOriginal(FileId file, Tombstone tombstone) =>
        progress.Find(u => u.Told?.Original?.Id == file && u.Told.Tombstone is null) is { } found && found.Bury(tombstone);
}
