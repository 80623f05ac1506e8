using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

public sealed partial class Publication
{
    private readonly List<Edition> editions = [];

    /// <summary>Every edition, oldest first. None is ever taken out.</summary>
    public IReadOnlyList<Edition> Editions => editions;

    /// <summary>What the public reads now; null while nothing is published.</summary>
    public Edition? Published => editions.FindLast(e => e.State == EditionState.Published);

    /// <summary>What was taken back, while nothing else is published.</summary>
    public Edition? Withdrawn => Published is null ? editions.FindLast(e => e.State == EditionState.Withdrawn) : null;

    /// <summary>What waits for a second person; null when nothing does.</summary>
    public Edition? Waiting => editions.FindLast(e => e.State == EditionState.Submitted);

    /// <summary>Freezes the content as it stands and asks a second person to publish it.</summary>
    /// <param name="changeNote">What the public is told has changed; needed from the second edition on.</param>
    public Outcome<EditionId> Submit(FrozenWords frozen, string changeNote, Stamp by)
    {
        var problems = new Problems()
            .If(Waiting is not null, "", "An edition waits for a second person already. It must be published or returned first")
            .If(Published is not null && Blank.Is(changeNote), nameof(Edition.ChangeNote), "Tell the public what has changed since the last edition")
            .If(Published?.Sha256 == frozen.Sha256, "", "Nothing has changed since the published edition")
            .IfLonger(changeNote, 1_000, nameof(Edition.ChangeNote), "The note");
        if (problems.Any)
        {
            return problems;
        }

        var edition = new Edition(this, editions.Count + 1, frozen, changeNote.Trim(), by);
        editions.Add(edition);
        return edition.Id;
    }

    /// <summary>A second person publishes the edition that waits; refused while a hold stops publication, or something of the identification key stands in it.</summary>
    /// <param name="identified">What the identification key of the review says of the edition.</param>
    public Outcome Publish(EditionId id, Review review, IReadOnlyCollection<Identified> identified, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted } edition)
        {
            return Outcome.Refused("", "This edition no longer waits to be published");
        }

        if (review.StopsPublication)
        {
            return Outcome.Refused("", review.WhyNotPublish);
        }

        if (identified.Where(i => i.Weight == FindWeight.Stop).ToList() is { Count: > 0 } stops)
        {
            return Outcome.Refused([.. stops.Select(s => new Problem("", s.Sentence))]);
        }

        if (by.Who is null || by.Who == edition.Submitted.Who)
        {
            return Outcome.Refused("", $"{edition.Submitted.Name} prepared this edition, so somebody else must publish it; where a unit has one person, the chair can");
        }

        Published?.Supersede();
        edition.GoOut(by);
        return Outcome.Done;
    }

    public Outcome Return(EditionId id, string reason, Stamp by)
    {
        if (editions.Find(e => e.Id == id) is not { State: EditionState.Submitted } edition)
        {
            return Outcome.Refused("", "This edition no longer waits to be published");
        }

        if (Blank.Is(reason))
        {
            return Outcome.Refused(nameof(Edition.Reason), "Enter what should be changed");
        }

        edition.Return(reason, by);
        return Outcome.Done;
    }

    /// <summary>Takes the published edition back from the public, with an explanation that stands in its place.</summary>
    public Outcome Withdraw(string explanation, Stamp by)
    {
        if (Published is not { } edition)
        {
            return Outcome.Refused("", "Nothing is published");
        }

        if (Blank.Is(explanation))
        {
            return Outcome.Refused(nameof(Edition.Reason), "Enter the explanation that the public will read in its place");
        }

        edition.Withdraw(explanation, by);
        return Outcome.Done;
    }
}
