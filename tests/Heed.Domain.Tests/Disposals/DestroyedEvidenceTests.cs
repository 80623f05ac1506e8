using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Domain.Tests.Recommendations;

namespace Heed.Domain.Tests.Disposals;

public sealed class DestroyedEvidenceTests
{
    private static readonly Tombstone Stone = new(Guid.NewGuid(), new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), "Ann", "Dan", "Wrong child");

    [Fact]
    public void Destroyed_evidence_no_longer_makes_an_action_complete()
    {
        var (action, file) = WithEvidence();

        Assert.True(action.DestroyEvidence(file.Id, Stone));

        Assert.False(action.HasEvidence);
        Assert.Contains(action.ReportProgress("Done", ReportedState.Complete, Examples.Ann).Problems, p => p.Sentence.StartsWith("Complete needs evidence", StringComparison.Ordinal));
        var evidence = action.Evidence.Single();
        Assert.Equal(("", "", "", Stone), (evidence.Title, evidence.Revisions[0].File.Name, evidence.Revisions[0].File.Sha256, evidence.Revisions[0].Tombstone));
        Assert.False(action.DestroyEvidence(file.Id, Stone));
        Assert.False(action.ReviseEvidence(evidence.Id, Examples.Ann.Day, Another(), Examples.Ann).IsDone);
    }

    [Fact]
    public void An_earlier_revision_stands_when_the_newer_one_is_destroyed()
    {
        var (action, _) = WithEvidence();
        var (evidence, newer) = (action.Evidence.Single(), Another());
        action.ReviseEvidence(evidence.Id, Examples.Ann.Day, newer, Examples.Ann);

        action.DestroyEvidence(newer.Id, Stone);

        Assert.True(action.HasEvidence);
        Assert.Equal(("Minutes", Examples.Ann.Day.AddDays(-5)), (evidence.Title, evidence.EvidenceOf));
    }

    private static (PlanAction Action, KeptFile File) WithEvidence()
    {
        var (action, file) = (Examples.Planned(), Another());
        Assert.True(action.AddEvidence("Minutes", EvidenceKind.Output, Examples.Ann.Day.AddDays(-5), file, Examples.Ann).IsDone);
        return (action, file);
    }

    private static KeptFile Another() => new(FileId.New(), "minutes.pdf", Guid.NewGuid().ToString("N"), 10);
}
