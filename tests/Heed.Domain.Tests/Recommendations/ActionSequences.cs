using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Outcome = Heed.Domain.Shared.Outcome;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>Whatever is asked of an action, in whatever order, what was kept stays.</summary>
public sealed class ActionSequences
{
    [Fact]
    public void Nothing_that_was_kept_is_ever_lost_or_changed()
    {
        var step = Gen.Choose(0, 5).SelectMany(verb => Gen.Choose(-3, 6).Select(n => (Verb: verb, N: n)));
        var sequences = Gen.Elements(true, false).SelectMany(planned => step.ListOf().Select(steps => (Planned: planned, Steps: steps.ToArray()))).ToArbitrary();

        Prop.ForAll(sequences, sequence =>
        {
            var action = sequence.Planned ? Planned() : BroughtIn(Today.AddDays(5));
            foreach (var (verb, n) in sequence.Steps)
            {
                var before = Kept(action);
                Do(action, verb, n);
                CheckKept(before, Kept(action));
                Assert.True(action.Reported != ReportedState.Complete || action.Evidence.Count > 0, "complete without evidence");
                Assert.True(action.DateMoves.Count == 0 || action.DateMoves[^1].To == action.Due, "the last move leads to the due date");
                Assert.True(action.IsIncomplete || action is { Due: not null, LeadPersonId: not null, LeadAgencyId: not null }, "whole without a lead or a date");
            }
        }).QuickCheckThrowOnFailure();
    }

    private static void Do(PlanAction action, int verb, int n)
    {
        _ = verb switch
        {
            0 => action.MoveDate(Today.AddDays(n * 10), n % 3 == 0 ? "" : "The panel", "Because", Ann),
            1 => action.ReportProgress(n == 0 ? " " : $"Update {n}", (ReportedState)Math.Abs(n % 4), Bob),
            2 => action.AddEvidence($"Evidence {n}", EvidenceKind.Output, n == 0 ? null : Today.AddDays(-n), File($"{n}"), Ann),
            3 => action.Evidence.Count == 0 ? Outcome.NotFound : action.ReviseEvidence(action.Evidence[0].Id, Today, File($"{n}"), Bob),
            4 => action.Change($"Text {n}", n < 0 ? ActionLead.Nobody : Lead, n > 3 ? Today.AddDays(n) : action.Due, n % 2 == 0 ? [Health] : [], null, Ann),
            _ => action.Answer(Asked((Breadth)Math.Abs(n % 3))),
        };
    }

    private static (DateMove[] Moves, (ProgressId, string, ReportedState, Stamp)[] Progress, EvidenceRevision[][] Evidence, int Answers) Kept(PlanAction action) => (
        [.. action.DateMoves],
        [.. action.Progress.Select(u => (u.Id, u.Text, u.State, u.By))],
        [.. action.Evidence.Select(e => e.Revisions.ToArray())],
        action.Recommendations.Count);

    private static void CheckKept(
        (DateMove[] Moves, (ProgressId, string, ReportedState, Stamp)[] Progress, EvidenceRevision[][] Evidence, int Answers) before,
        (DateMove[] Moves, (ProgressId, string, ReportedState, Stamp)[] Progress, EvidenceRevision[][] Evidence, int Answers) after)
    {
        Assert.Equal(before.Moves, after.Moves.Take(before.Moves.Length));
        Assert.Equal(before.Progress, after.Progress.Take(before.Progress.Length));
        Assert.True(after.Evidence.Length >= before.Evidence.Length && after.Answers >= before.Answers);
        for (var at = 0; at < before.Evidence.Length; at++)
        {
            Assert.Equal(before.Evidence[at], after.Evidence[at].Take(before.Evidence[at].Length));
            Assert.Equal(Enumerable.Range(1, after.Evidence[at].Length), after.Evidence[at].Select(r => r.Number));
        }
    }
}
