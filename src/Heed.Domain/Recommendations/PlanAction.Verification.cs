using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What somebody other than the lead has checked: the third truth.</summary>
public enum VerifiedState
{
    NotVerified,

    /// <summary>Somebody looked, and sent it back with reasons.</summary>
    Returned,
    Verified,
}

public sealed partial class PlanAction
{
    private readonly List<Verification> verifications = [];

    /// <summary>Where its verification stands now.</summary>
    public VerifiedState Verified { get; private set; }

    /// <summary>Every judgement, oldest first, with those that fell since.</summary>
    public IReadOnlyList<Verification> Verifications => verifications;

    /// <summary>A second person has checked what is reported against the evidence, each piece at the revision that they saw.</summary>
    /// <param name="checks">What was checked and how, in a sentence.</param>
    /// <param name="seen">The revision that was looked at of each piece of evidence.</param>
    /// <param name="body">The group that decided so at a meeting; empty where a person did.</param>
    public Outcome Verify(string checks, IReadOnlyDictionary<EvidenceId, int> seen, Stamp by, string body = "")
    {
        var there = evidence.FindAll(e => e.DestroyedAt is null && seen.ContainsKey(e.Id));
        var problems = CheckMayJudge(by)
            .IfBlank(checks, nameof(Verification.Words), "Enter what was checked and how, so that a chair can rely on it")
            .IfLonger(checks, 4_000, nameof(Verification.Words), "What was checked")
            .If(HasEvidence && there.Count == 0, nameof(Verification.Saw), "Choose the evidence that it was checked against")
            .If(!HasEvidence, nameof(Verification.Saw), "There is no evidence to check it against. Return it to its lead, and say what should show it")
            .If(there.Exists(e => e.Revisions[^1].Number != seen[e.Id]), nameof(Verification.Saw), "The evidence was revised while you read it. Look at the newer revision, then decide");
        if (!problems.Any)
        {
            Judge(new Verification(VerifiedState.Verified, checks.Trim(), body, [.. there.Select(e => EvidenceSeen.Of(e))], by));
        }

        return problems;
    }

    /// <summary>A second person sends it back: what is reported stays as it is reported, and is not verified.</summary>
    public Outcome ReturnToLead(string reasons, Stamp by, string body = "")
    {
        var problems = CheckMayJudge(by, byBody: body.Length > 0)
            .IfBlank(reasons, nameof(Verification.Words), "Enter what is missing, so that the lead knows what to do")
            .IfLonger(reasons, 4_000, nameof(Verification.Words), "The reasons");
        if (!problems.Any)
        {
            Judge(new Verification(VerifiedState.Returned, reasons.Trim(), body, [.. evidence.Where(e => e.DestroyedAt is null).Select(EvidenceSeen.Of)], by));
        }

        return problems;
    }

    /// <summary>Whether somebody has a hand in what is reported: leads it, or reported it complete. Nobody verifies their own work.</summary>
    public bool IsOwnWorkOf(PersonId person) => person == LeadPersonId || progress.FindLast(u => u.State == ReportedState.Complete)?.By.Who == person;

    private void Judge(Verification judged)
    {
        verifications.Add(judged);
        Verified = judged.State;
    }

    /// <param name="byBody">Whether a body returns it: whoever only enters that judges nothing.</param>
    private Problems CheckMayJudge(Stamp by, bool byBody = false) => new Problems()
        .If(Reported != ReportedState.Complete, "", "Only what is reported complete can be verified or returned")
        .If(!byBody && (by.Who is null || IsOwnWorkOf(by.Who.Value)), "", "Nobody verifies their own work. Somebody who neither leads this action nor reported it complete must check it");

    /// <summary>A judgement falls when what it stood on is no longer there, and says so for good.</summary>
    private void FallIf(bool gone, string because, Stamp by)
    {
        if (gone && Verified != VerifiedState.NotVerified)
        {
            verifications[^1] = verifications[^1] with { Fell = by, FellBecause = because };
            Verified = VerifiedState.NotVerified;
        }
    }
}

/// <summary>One judgement of what a lead reported.</summary>
/// <param name="Words">What was checked and how; of a return, what is missing.</param>
/// <param name="Body">The group that decided so; empty where a person did.</param>
/// <param name="Saw">The evidence that it stands on.</param>
/// <param name="Fell">When it fell, and by whose change; null while it stands.</param>
public sealed record Verification(VerifiedState State, string Words, string Body, IReadOnlyList<EvidenceSeen> Saw, Stamp By, Stamp? Fell = null, string FellBecause = "")
{
    /// <summary>Who checked it: the body where one decided, else the person.</summary>
    public string Who => Body.Length > 0 ? Body : By.Name;
}

/// <summary>A piece of evidence at the revision that somebody saw.</summary>
/// <param name="EvidenceOf">The date that this revision is evidence of.</param>
/// <param name="Sha256">The hash of its file.</param>
public sealed record EvidenceSeen(EvidenceId Id, string Title, EvidenceKind Kind, int Revision, DateOnly EvidenceOf, string Sha256)
{
    public static EvidenceSeen Of(Evidence evidence) =>
        new(evidence.Id, evidence.Title, evidence.Kind, evidence.Revisions[^1].Number, evidence.EvidenceOf, evidence.Revisions[^1].File.Sha256);
}
