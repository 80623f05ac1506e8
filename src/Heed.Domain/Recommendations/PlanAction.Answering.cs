using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    private readonly List<Refusal> refusals = [];

    /// <summary>Every refusal, oldest first. Nothing is ever taken out.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>The day since which it is refused; null while nobody refuses it.</summary>
    public DateOnly? RefusedOn { get; private set; }

    /// <summary>Writes down that an agency or a person refuses to do it, by name and in their words.</summary>
    public Outcome RecordRefusal(string agency, string person, DateOnly? on, string words, Stamp by)
    {
        var problems = new Problems()
            .If(!IsOpen, "", "This action has ended, so nobody is asked for it any more")
            .If(RefusedOn is not null, "", "A refusal stands already. End it first, then write down the new one")
            .IfBlank(agency, nameof(Refusal.Agency), "Choose which agency refuses")
            .IfBlank(person, nameof(Refusal.Person), "Enter who said so for the agency: a name and a post")
            .IfLonger(person, 200, nameof(Refusal.Person), "Who said so")
            .If(on is null, nameof(Refusal.On), "Enter the day on which they said so")
            .If(on > by.Day, nameof(Refusal.On), "The day on which they said so cannot be in the future")
            .IfBlank(words, nameof(Refusal.Words), "Enter what they said, in their own words")
            .IfLonger(words, 4_000, nameof(Refusal.Words), "What they said");
        if (!problems.Any)
        {
            refusals.Add(new Refusal(agency.Trim(), person.Trim(), on!.Value, words.Trim(), by));
            RefusedOn = on;
        }

        return problems;
    }

    /// <summary>The agency has agreed after all, or it was a misunderstanding.</summary>
    public Outcome EndRefusal(string reason, Stamp by)
    {
        var problems = new Problems()
            .If(RefusedOn is null, "", "No refusal stands")
            .IfBlank(reason, nameof(Refusal.EndedBecause), "Enter what has changed, and who said so")
            .IfLonger(reason, 2_000, nameof(Refusal.EndedBecause), "The reason");
        if (!problems.Any)
        {
            Agree(reason.Trim(), by);
        }

        return problems;
    }

    /// <summary>Whoever reports that it goes on, or is done, refuses it no longer.</summary>
    private void TakeUp(ReportedState state, Stamp by)
    {
        if (RefusedOn is not null && state is ReportedState.InProgress or ReportedState.Complete)
        {
            Agree($"It was reported {Words.Of(state)}", by);
        }
    }

    private void Agree(string because, Stamp by)
    {
        if (refusals.Count > 0)
        {
            refusals[^1] = refusals[^1] with { Ended = by, EndedBecause = because };
        }

        RefusedOn = null;
    }
}

/// <summary>That an agency refused an action: who said so for it, when, and in what words.</summary>
/// <param name="Agency">The agency's name as it was then.</param>
public sealed record Refusal(string Agency, string Person, DateOnly On, string Words, Stamp By, Stamp? Ended = null, string EndedBecause = "");
