using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>That an action said the same as another, which carries it on.</summary>
public sealed record MergedInto(ActionId Into, string Reason, Stamp By);

/// <summary>An action that was merged into this one, and what it answered.</summary>
public sealed record MergedAction(ActionId Action, IReadOnlyList<RecommendationId> Answered, string Reason, Stamp By);

public sealed partial class PlanAction
{
    /// <summary>Of what was merged into another nothing changes any more, so that its history stays as it was.</summary>
    private const string CarriedOn = "This action was merged into another, which carries it on. Open that one, and do it there";

    private readonly List<MergedAction> merged = [];

    /// <summary>Where it is carried on, and why; null while it stands by itself.</summary>
    public MergedInto? MergedInto { get; private set; }

    /// <summary>The duplicates that were merged into it, oldest first. Their progress and evidence stay theirs, and are read here too.</summary>
    public IReadOnlyList<MergedAction> Merged => merged;

    /// <summary>Takes a duplicate in: answers what it answered, and has its agencies take part. The duplicate keeps its own history and points here.</summary>
    /// <param name="answered">The recommendations that the duplicate answers.</param>
    public Outcome Merge(PlanAction duplicate, IReadOnlyList<Recommendation> answered, string reason, Stamp by)
    {
        var problems = new Problems()
            .If(duplicate.Id == Id, "Into", "An action cannot be merged into itself. Choose the other one")
            .If(MergedInto is not null, "Into", "That action was merged into another itself. Choose the one that carries it on")
            .If(duplicate.MergedInto is not null, "", "This action was merged into another already")
            .If(duplicate.MergedInto is null && duplicate.StoppedOn is not null, "", "This action was stopped, and the record of who stopped it stays as it is. It needs no merging")
            .If(duplicate.Verified == VerifiedState.Verified, "", "This action has been verified, so it stays as it is. Merge the other one into it instead")
            .If(!IsOpen && MergedInto is null, "Into", "That action has ended, so it carries nothing on. Choose another")
            .IfBlank(reason, "Reason", "Enter why they are one, for example that two reports asked for the same")
            .IfLonger(reason, 2_000, "Reason", "The reason");
        if (problems.Any)
        {
            return problems;
        }

        foreach (var recommendation in answered)
        {
            Answer(recommendation);
        }

        merged.Add(new MergedAction(duplicate.Id, [.. duplicate.Recommendations.Select(l => l.RecommendationId)], reason.Trim(), by));
        NameAgencies([.. agencies.Where(a => !a.Leads).Select(a => a.AgencyId), .. duplicate.Agencies.Select(a => a.AgencyId)]);
        duplicate.EndIn(Id, reason.Trim(), by);
        return Outcome.Done;
    }

    private void EndIn(ActionId into, string reason, Stamp by)
    {
        (MergedInto, IsIncomplete) = (new MergedInto(into, reason, by), false);
        // What its lead reported stays as reported. Nothing more is asked of it, as of whatever else was stopped.
        (Stopped, StoppedOn) = (new Stop(reason, "", by), by.Day);
        recommendations.Clear();
    }
}
