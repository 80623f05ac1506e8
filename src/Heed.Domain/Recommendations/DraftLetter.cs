using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Somebody to whom a drafted letter is addressed.</summary>
public sealed record LetterReader(string Name, string Email);

public enum DraftState
{
    Waiting,
    Released,
    Discarded,
}

/// <summary>A letter to a chair, a board or a chief officer that Heed has drafted. It goes to nobody until the manager releases it.</summary>
public sealed class DraftLetter : IAggregate
{
    private DraftLetter()
    {
    }

    public DraftLetterId Id { get; private set; }

    /// <summary>The partnership's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public Rung Rung { get; private set; }

    /// <summary>The agency whose actions it is about; null where none leads them.</summary>
    public AgencyId? AgencyId { get; private set; }

    public IReadOnlyList<LetterReader> Readers { get; private set; } = [];

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>The actions it is about.</summary>
    public IReadOnlyList<ActionId> Actions { get; private set; } = [];

    public DraftState State { get; private set; }

    public Stamp Made { get; private set; } = null!;

    /// <summary>Who released or discarded it.</summary>
    public Stamp? Ended { get; private set; }

    public string DiscardReason { get; private set; } = "";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public static DraftLetter Draft(ScopeId partnership, Rung rung, AgencyId? agency, IReadOnlyList<LetterReader> readers, string subject, string body, IReadOnlyList<ActionId> actions, Stamp by) =>
        new() { Id = DraftLetterId.New(), ScopeId = partnership, Rung = rung, AgencyId = agency, Readers = readers, Subject = subject, Body = body, Actions = actions, Made = by };

    /// <summary>Changes its words or its readers, for example to the chief officer of the agency.</summary>
    public Outcome Edit(IReadOnlyList<LetterReader> readers, string subject, string body)
    {
        var problems = CheckWaits()
            .If(readers.Any(r => !EmailAddress.TryParse(r.Email, out _)), nameof(Readers), "Write each reader on a line of their own, with an e-mail address: Name <name@example.org>")
            .IfBlank(subject, nameof(Subject), "Enter what the letter is about")
            .IfLonger(subject, 200, nameof(Subject), "The subject")
            .IfBlank(body, nameof(Body), "Enter what the letter says")
            .IfLonger(body, 20_000, nameof(Body), "The letter");
        if (!problems.Any)
        {
            (Readers, Subject, Body) = ([.. readers], subject.Trim(), body.Trim());
        }

        return problems;
    }

    public Outcome Release(Stamp by)
    {
        var problems = CheckWaits().If(Readers.Count == 0, nameof(Readers), "Nobody is named to read it. Write whom it goes to, then release it");
        if (!problems.Any)
        {
            (State, Ended) = (DraftState.Released, by);
        }

        return problems;
    }

    public Outcome Discard(string reason, Stamp by)
    {
        var problems = CheckWaits()
            .IfBlank(reason, nameof(DiscardReason), "Enter why it is not sent")
            .IfLonger(reason, 1_000, nameof(DiscardReason), "The reason");
        if (!problems.Any)
        {
            (State, Ended, DiscardReason) = (DraftState.Discarded, by, reason.Trim());
        }

        return problems;
    }

    private Problems CheckWaits() => new Problems()
        .If(State != DraftState.Waiting, "", $"{Ended?.Name} has {(State == DraftState.Released ? "released" : "discarded")} this letter already");
}
