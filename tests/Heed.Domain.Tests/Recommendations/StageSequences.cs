using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Outcome = Heed.Domain.Shared.Outcome;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>Whatever is asked of a recommendation, its actions and its checks, in whatever order, it reaches a stage only by what proves it.</summary>
public sealed class StageSequences
{
    private static readonly GroupId Panel = GroupId.New();
    private static readonly GroupId Board = GroupId.New();
    private static readonly GroupId Other = GroupId.New();
    private static readonly PartnershipId[] Owners = [PartnershipId.New(), PartnershipId.New()];

    [Fact]
    public void No_stage_is_reached_without_what_proves_it()
    {
        var reached = new HashSet<RecommendationStage>();
        var step = Gen.Frequency((2, Gen.Choose(0, 15)), (1, Gen.Constant(-1))).SelectMany(verb => Gen.Choose(0, 7).Select(n => (Verb: verb, N: n)));
        var sequences = Gen.Choose(5, 60).SelectMany(length => step.ArrayOf(length)).ToArbitrary();
        Prop.ForAll(sequences, sequence =>
        {
            var played = new Played();
            foreach (var (verb, n) in sequence)
            {
                var before = played.Kept();
                played.Do(verb, n);
                played.Check(before);
                reached.Add(played.Asked.Stage);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

        // Else the property would hold of recommendations that never move.
        Assert.Equal(Enum.GetValues<RecommendationStage>(), reached.Order());
    }

    /// <summary>One recommendation with its action, the decisions about it and its checks.</summary>
    private sealed class Played
    {
        private readonly Stamp lead = new(Lead.PersonId, "The lead", Ann.At);
        private readonly PlanAction action;
        private readonly List<ImpactCheck> checks = [];
        private int day;

        public Played()
        {
            Asked = Asked(Breadth.Local);
            Asked.Take(Stance.Accepted, "");
            action = PlanAction.Plan([Asked], "Write the pathway", Lead, Today.AddDays(30), [], null, Today).Value;
        }

        public Recommendation Asked { get; }

        private Stamp Now(Stamp who) => who with { At = Ann.At.AddDays(day) };

        public (SignOff[] SignOffs, StageMove[] Moves, DateMove[] Dates, int Updates) Kept() => ([.. Asked.SignOffs], [.. Asked.StageMoves], [.. action.DateMoves], action.Progress.Count);

        public void Do(int verb, int n)
        {
            day++;
            _ = verb switch
            {
                -1 => GoOn(),
                0 => action.AddEvidence($"Evidence {day}", EvidenceKind.Outcome, Today, File($"{day}"), Now(lead)),
                1 => action.ReportProgress("Done", ReportedState.Complete, Now(lead)),
                2 => action.Verify("Read the minutes", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), Now(n == 0 ? lead : Ann)),
                3 => Asked.AskForSignOff([action], Now(Ann)),
                4 => Sign(n is 1 or 2 ? Other : Panel, null, n),
                5 => Sign(Board, Owners[n % 2], n),
                6 => Sign(Board, Owners[(n + 1) % 2], n),
                7 => Check(n),
                8 => action.ReportProgress("Not quite", ReportedState.InProgress, Now(lead)),
                9 => action.Change($"Text {n}", Lead, action.Due, [], null, Now(Ann)),
                10 => action.Evidence.Count == 0 ? Outcome.NotFound : action.ReviseEvidence(action.Evidence[0].Id, Today, File($"r{day}"), Now(lead)),
                11 => Asked.Word("7", "", $"Agencies should agree {n}.", Breadth.Local, []),
                12 => n == 0 ? Asked.Take(Stance.NotAccepted, "Because") : Outcome.Done,
                13 => Asked.ReturnToManager("Not yet", "The panel", Now(Ann)),
                14 => action.MoveDate(Today.AddDays(30 + day), "The panel", "Because", Now(Ann)),
                _ => action.ReturnToLead("More is needed", Now(n == 0 ? lead : Bob)),
            };
            // As every change does in the transaction that saves it.
            Asked.CheckPins([action], Now(Bob));
        }

        public void Check((SignOff[] SignOffs, StageMove[] Moves, DateMove[] Dates, int Updates) before)
        {
            var standing = Asked.Standing.ToList();
            Assert.All(Asked.SignOffs, s => Assert.DoesNotContain("not quorate", s.Quorum));
            Assert.True(Asked.Stage < RecommendationStage.SignedOffByGroup || standing.Exists(s => s.PartnershipId is null && s.GroupId == Panel), "signed off without the responsible group");
            Assert.True(Asked.Stage < RecommendationStage.SignedOff || Owners.All(o => standing.Exists(s => s.PartnershipId == o)), "signed off without an owner");
            Assert.True(Asked.Stage != RecommendationStage.Embedded || checks.Exists(c => c.Result == ImpactResult.Seen && c.CheckedOn > standing.Max(s => s.On)), "embedded without a check that saw the difference after sign-off");
            Assert.True(Asked.Stage == RecommendationStage.Open || action.Verified == VerifiedState.Verified, "further than open without a verified action");
            Assert.True(Asked.Stage < RecommendationStage.SignedOffByGroup || standing.TrueForAll(s => s.Pin.Differs(Asked) is null && s.Pin.Differs(action) is null), "signed off in other words than were seen");
            Assert.True(action.Reported != ReportedState.Complete || action.HasEvidence, "complete without evidence");
            Assert.All(action.Verifications, v => Assert.NotEqual(Lead.PersonId, v.By.Who));

            Assert.Equal(before.SignOffs.Length, Asked.SignOffs.Take(before.SignOffs.Length).Count());
            Assert.All(before.SignOffs.Zip(Asked.SignOffs), both => Assert.Equal(both.First with { Void = both.Second.Void, VoidBecause = both.Second.VoidBecause }, both.Second));
            Assert.Equal(before.Moves, Asked.StageMoves.Take(before.Moves.Length));
            Assert.Equal(before.Dates, action.DateMoves.Take(before.Dates.Length));
            Assert.True(action.Progress.Count >= before.Updates, "an update was lost");
        }

        /// <summary>What the way to embedding asks for next, so that every stage is reached often.</summary>
        private Outcome GoOn() => Asked.Stage switch
        {
            RecommendationStage.Open when !action.HasEvidence => action.AddEvidence($"Evidence {day}", EvidenceKind.Outcome, Today, File($"{day}"), Now(lead)),
            RecommendationStage.Open when action.Reported != ReportedState.Complete => action.ReportProgress("Done", ReportedState.Complete, Now(lead)),
            RecommendationStage.Open when action.Verified != VerifiedState.Verified => action.Verify("Read the minutes", action.Evidence.ToDictionary(e => e.Id, e => e.Revisions[^1].Number), Now(Ann)),
            RecommendationStage.Open => Asked.AskForSignOff([action], Now(Ann)),
            RecommendationStage.ReadyForSignOff => Sign(Panel, null, 0),
            RecommendationStage.SignedOffByGroup => Sign(Board, Owners.First(o => Asked.Standing.All(s => s.PartnershipId != o)), 0),
            _ => Check(0),
        };

        private Outcome Sign(GroupId group, PartnershipId? partnership, int n) => Asked.SignOffBy(
            new BodyDecision(group, "The body", partnership, MeetingId.New(), Today.AddDays(day), n == 7 ? "not quorate" : "5 of the 4 needed", n == 7 ? "It was not quorate" : ""),
            Panel, Owners, [action], Now(Ann));

        private Outcome Check(int n)
        {
            var check = ImpactCheck.Promise([Asked], new ImpactPlan("", "", "Children say so", "", "", "Ask them"), Today.AddDays(day), Today).Value;
            var recorded = check.Record((ImpactResult)(n % 4), Today.AddDays(n > 5 ? 0 : day), "12 of 15 said so", [File($"c{day}")], Today.AddDays(day + 90), Now(Ann));
            if (recorded.IsDone)
            {
                checks.Add(check);
                Asked.TakeCheck(check, Now(Ann));
            }

            return recorded;
        }
    }
}
