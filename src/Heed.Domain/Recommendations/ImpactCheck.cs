using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public enum ImpactResult
{
    Seen,
    Partly,
    NotSeen,
    CannotTellYet,
}

/// <summary>A dated check, after sign-off, of whether one recommendation or several made a difference to people.</summary>
public sealed class ImpactCheck : IAggregate
{
    private readonly List<ImpactCheckOf> recommendations = [];
    private readonly List<ImpactFinding> findings = [];

    private ImpactCheck()
    {
    }

    public ImpactCheckId Id { get; private set; }

    /// <summary>Its home: the scope of the first recommendation.</summary>
    public ScopeId ScopeId { get; private set; }

    public IReadOnlyList<ImpactCheckOf> Recommendations => recommendations;

    public ImpactPlan Plan { get; private set; } = null!;

    /// <summary>The day it is due; null where it was declined.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>Why no check is made, who said so and when; null while one is promised.</summary>
    public Declined? Declined { get; private set; }

    /// <summary>What it found last; null until it is recorded.</summary>
    public ImpactResult? Result { get; private set; }

    /// <summary>The day it was made last; null until it is recorded.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>Everything that it found, oldest first.</summary>
    public IReadOnlyList<ImpactFinding> Findings => findings;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>Whether it is promised and not made yet.</summary>
    public bool IsAwaited => Declined is null && Result is null or ImpactResult.CannotTellYet or ImpactResult.Partly;

    public static Outcome<ImpactCheck> Promise(IReadOnlyList<Recommendation> of, ImpactPlan plan, DateOnly? due, DateOnly today)
    {
        var problems = plan.Check()
            .If(of.Count == 0, nameof(Recommendations), "Choose the recommendation that it checks")
            .If(due is null, nameof(Due), "Enter when it will be made")
            .If(due < today, nameof(Due), "A new check cannot be due in the past; enter a day from today on");
        return problems.Any ? problems : Begin(of, plan, due);
    }

    /// <summary>Says that a check would be out of proportion, with the reason.</summary>
    public static Outcome<ImpactCheck> Decline(IReadOnlyList<Recommendation> of, string reason, Stamp by)
    {
        var problems = new Problems()
            .If(of.Count == 0, nameof(Recommendations), "Choose the recommendation that it concerns")
            .IfBlank(reason, nameof(Declined.Reason), "Enter why a check would be out of proportion")
            .IfLonger(reason, 2_000, nameof(Declined.Reason), "The reason");
        if (problems.Any)
        {
            return problems;
        }

        var made = Begin(of, ImpactPlan.None, null);
        made.Declined = new Declined(reason.Trim(), by);
        return made;
    }

    public Outcome Replan(ImpactPlan plan, DateOnly? due)
    {
        var problems = plan.Check().If(due is null, nameof(Due), "Enter when it will be made").If(Result is not null and not ImpactResult.CannotTellYet and not ImpactResult.Partly, "", "It has been made already");
        if (!problems.Any)
        {
            (Plan, Due, Declined) = (plan.Trimmed(), due, null);
        }

        return problems;
    }

    /// <summary>Records what was seen. "Partly" and "cannot tell yet" ask for another day.</summary>
    /// <param name="again">When it is looked at again; needed unless it was seen or not seen.</param>
    public Outcome Record(ImpactResult result, DateOnly? on, string data, IReadOnlyList<KeptFile> evidence, DateOnly? again, Stamp by)
    {
        var open = result is ImpactResult.Partly or ImpactResult.CannotTellYet;
        var problems = new Problems()
            .If(Declined is not null, "", "This check was declined. Plan it first")
            .If(Result is ImpactResult.Seen or ImpactResult.NotSeen, "", "It has been made already. Plan another check")
            .If(on is null, nameof(CheckedOn), "Enter the day on which it was made")
            .If(on > by.Day, nameof(CheckedOn), "The day on which it was made cannot be in the future")
            .IfBlank(data, nameof(ImpactFinding.Data), "Enter what was seen: the figures, and what people said")
            .IfLonger(data, 10_000, nameof(ImpactFinding.Data), "What was seen")
            .If(result == ImpactResult.Seen && evidence.Count == 0 && findings.All(f => f.Evidence.Count == 0), "File", "A difference that was seen needs its evidence. Add the audit, the figures or what people said")
            .If(open && (again is null || again <= on), nameof(Due), "Enter when it is looked at again, after this check");
        if (!problems.Any)
        {
            findings.Add(new ImpactFinding(result, on!.Value, data.Trim(), evidence, by));
            (Result, CheckedOn, Due) = (result, on, open ? again : Due);
        }

        return problems;
    }

    private static ImpactCheck Begin(IReadOnlyList<Recommendation> of, ImpactPlan plan, DateOnly? due)
    {
        var made = new ImpactCheck { Id = ImpactCheckId.New(), ScopeId = of[0].ScopeId, Plan = plan.Trimmed(), Due = due };
        made.recommendations.AddRange(of.DistinctBy(r => r.Id).Select(r => new ImpactCheckOf(made.Id, r.Id, r.ScopeId)));
        return made;
    }
}

/// <summary>That an impact check is of a recommendation.</summary>
public sealed record ImpactCheckOf(ImpactCheckId ImpactCheckId, RecommendationId RecommendationId, ScopeId ScopeId) : IScoped;

/// <summary>What an impact check will measure.</summary>
/// <param name="BetterOff">Whether anyone is better off: the one that counts.</param>
public sealed record ImpactPlan(string HowMuch, string HowWell, string BetterOff, string Baseline, string Target, string How)
{
    public static readonly ImpactPlan None = new("", "", "", "", "", "");

    public Problems Check() => new Problems()
        .IfBlank(BetterOff, nameof(BetterOff), "Enter how you will see whether anyone is better off")
        .IfBlank(How, nameof(How), "Enter how it will be checked: an audit, figures, asking people")
        .IfLonger(HowMuch, 1_000, nameof(HowMuch), "How much")
        .IfLonger(HowWell, 1_000, nameof(HowWell), "How well")
        .IfLonger(BetterOff, 1_000, nameof(BetterOff), "Who is better off")
        .IfLonger(Baseline, 1_000, nameof(Baseline), "The baseline")
        .IfLonger(Target, 1_000, nameof(Target), "The target")
        .IfLonger(How, 1_000, nameof(How), "How it will be checked");

    internal ImpactPlan Trimmed() => new(HowMuch.Trim(), HowWell.Trim(), BetterOff.Trim(), Baseline.Trim(), Target.Trim(), How.Trim());
}

/// <summary>That no check is made, and why.</summary>
public sealed record Declined(string Reason, Stamp By);

/// <summary>What one look found.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="Data">The figures, and what people said.</param>
public sealed record ImpactFinding(ImpactResult Result, DateOnly On, string Data, IReadOnlyList<KeptFile> Evidence, Stamp By);
