using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public readonly record struct RegisterSheetId(Guid Value) : IId<RegisterSheetId>
{
    public static RegisterSheetId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public enum RegisterSheetState
{
    /// <summary>Some of what stands in it waits for a decision.</summary>
    Open,

    /// <summary>Whoever brought it in has done with it what they wanted.</summary>
    Settled,
}

/// <summary>One thing that a sheet changed on an action.</summary>
/// <param name="What">"Due: 1 March 2026 to 1 May 2026".</param>
public sealed record SheetDeed(ActionId Action, string Text, string What);

/// <summary>A field of an action for which the words of the sheet are taken, although Heed has changed since it was taken out.</summary>
public sealed record SheetChoice(ActionId Action, string Field);

/// <summary>A register that went out as a workbook and came back edited: the file itself, what was chosen where it disagrees, and what it changed.</summary>
public sealed class RegisterSheet : IPersonal
{
    private readonly List<SheetChoice> choices = [];
    private readonly List<SheetDeed> deeds = [];

    private RegisterSheet()
    {
    }

    public RegisterSheetId Id { get; private set; }

    /// <summary>The person's own scope, from which nobody else sees anything.</summary>
    public ScopeId ScopeId { get; private set; }

    public PersonId PersonId { get; private set; }

    public FileId FileId { get; private set; }

    public string FileName { get; private set; } = "";

    public RegisterSheetState State { get; private set; }

    public IReadOnlyList<SheetChoice> Choices => choices;

    /// <summary>What it changed, oldest first.</summary>
    public IReadOnlyList<SheetDeed> Deeds => deeds;

    public Stamp BroughtIn { get; private set; } = null!;

    public Stamp? Settled { get; private set; }

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>The scopes of the actions that stand in it: when one of them is destroyed, the sheet goes too.</summary>
    public IReadOnlyList<ScopeId> Scopes { get; private set; } = [];

    public static RegisterSheet BringIn(Person person, FileId file, string fileName, IReadOnlyList<ScopeId> scopes, Stamp by) => new()
    {
        Scopes = scopes,
        Id = RegisterSheetId.New(),
        ScopeId = ScopeId.From(person.Id.Value),
        PersonId = person.Id,
        FileId = file,
        FileName = fileName,
        BroughtIn = by,
    };

    /// <summary>Remembers what was chosen and what has been done.</summary>
    public Outcome Go(IReadOnlyCollection<SheetChoice> chosen, IReadOnlyCollection<SheetDeed> done)
    {
        if (State == RegisterSheetState.Settled)
        {
            return Outcome.Refused("", "This sheet is settled. Bring the file in again to go on with it");
        }

        choices.Clear();
        choices.AddRange(chosen);
        deeds.AddRange(done);
        return Outcome.Done;
    }

    public Outcome Settle(Stamp by)
    {
        (State, Settled) = (RegisterSheetState.Settled, Settled ?? by);
        return Outcome.Done;
    }
}
