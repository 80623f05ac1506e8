using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Imports;

public sealed class ImportTests
{
    private static readonly Stamp By = new(PersonId.New(), "Mary Manager", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly PlanCount Some = new(2, 3, 1, 0);

    [Fact]
    public void What_was_saved_is_saved_once_and_is_not_put_aside_or_read_again()
    {
        var import = Proposed();
        Assert.True(import.Save(new SavedCount(2, 3, 1, 0, 0, 0, 0), By).IsDone);

        Assert.All(new[] { import.Save(new SavedCount(2, 3, 1, 0, 0, 0, 0), By), import.PutAside(By), import.ReadAgain(), import.Correct("{}", Some), import.Propose("{}", Some, "") },
            outcome => Assert.Equal("This import has been saved already", Assert.Single(outcome.Problems).Sentence));
    }

    [Fact]
    public void While_it_is_being_read_there_is_nothing_to_save_or_correct()
    {
        var import = Begun();

        Assert.Equal("There are no rows to save", Assert.Single(import.Save(new SavedCount(0, 0, 0, 0, 0, 0, 0), By).Problems).Sentence);
        Assert.False(import.Correct("{}", Some).IsDone);
        Assert.False(import.ReadAgain().IsDone);
    }

    [Fact]
    public void A_reading_that_comes_late_does_not_overwrite_what_a_person_corrected()
    {
        var import = Proposed();
        import.Correct("corrected", Some);

        Assert.False(import.Propose("late", Some, "").IsDone);
        Assert.Equal("corrected", import.Proposal);
    }

    [Fact]
    public void A_file_without_a_plan_may_be_read_again_with_other_columns()
    {
        var import = Begun();
        Assert.True(import.Refuse("No plan was found", "{}", PlanCount.None).IsDone);
        Assert.Equal((ImportState.Refused, "No plan was found"), (import.State, import.Message));

        Assert.True(import.ReadAgain().IsDone);
        Assert.True(import.Propose("{}", Some, "").IsDone);
        Assert.Equal(("", Some), (import.Message, import.Found));
    }

    [Fact]
    public void A_file_that_broke_two_readings_off_is_not_read_a_third_time()
    {
        var import = Begun();
        Assert.True(import.BeginReading().IsDone);
        Assert.True(import.BeginReading().IsDone);
        Assert.Equal((ImportState.Reading, 2), (import.State, import.Tries));

        Assert.True(import.BeginReading().IsDone);
        Assert.Equal(ImportState.Refused, import.State);
        Assert.StartsWith("Reading this file was broken off twice, so it is not tried again. Copy the plan", import.Message);
        Assert.False(import.BeginReading().IsDone);

        Assert.True(import.ReadAgain().IsDone);
        Assert.Equal(0, import.Tries);
    }

    [Fact]
    public void A_reading_that_Heed_itself_broke_off_is_not_held_against_the_file()
    {
        var import = Begun();
        for (var stop = 0; stop < 5; stop++)
        {
            Assert.True(import.BeginReading().IsDone);
            Assert.True(import.LeaveReading().IsDone);
        }

        Assert.Equal((ImportState.Reading, 0), (import.State, import.Tries));
    }

    private static Import Begun() => Import.Begin(Source.Register(SourceKind.Audit, "An audit", null, [PartnershipId.New()]).Value, FileId.New(), "plan.csv", "ab", By);

    private static Import Proposed()
    {
        var import = Begun();
        import.Propose("{}", Some, "");
        return import;
    }
}
