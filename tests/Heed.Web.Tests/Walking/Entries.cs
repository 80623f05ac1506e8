using Heed.Web.Tests.Walking.Rooms;

namespace Heed.Web.Tests.Walking;

/// <summary>Every entry, a file a room.</summary>
internal static class Entries
{
    public static readonly IReadOnlyList<Entry> All =
    [
        .. HomeEntries.All, .. NotificationEntries.All, .. BeyondLeads, .. RestrictedEntries.All, .. RecommendationEntries.All, .. ActionEntries.All, .. SheetEntries.All, .. ChasingEntries.All, .. DecidingEntries.All, .. AdviceEntries.All, .. ColourEntries.All,
        .. ReportEntries.All, .. DisposalEntries.All, .. LeavingEntries.All, .. PublicEntries.All, .. PeopleEntries.All, .. BodyEntries.All, .. AccountEntries.All, .. EntranceEntries.All,
    ];

    private static IEnumerable<Entry> BeyondLeads =>
        ReviewEntries.All.Concat(CourseEntries.All).Concat(CommissionEntries.All).Concat(LearningEntries.All).Concat(DocumentEntries.All).Concat(ReturnEntries.All).Concat(KeyEntries.All).Concat(ImportEntries.All).Concat(PublishingEntries.All).Select(e => e with { IsBeyondLeads = true });

    /// <summary>What is read, and neither pressed nor followed by link.</summary>
    public static IEnumerable<Entry> Pages => All.Where(e => e is { IsPress: false } && Doors.IsEndpoint(e.Door) && e.Behind is not Behind.Link && !e.Door.Contains("start", StringComparison.Ordinal));

    /// <summary>Looks first, while nobody has changed anything; then presses; last what moves the clock or ends a session.</summary>
    public static IEnumerable<Entry> InOrder => All.OrderBy(e => e.IsLast ? 2 : e.IsPress ? 1 : 0);
}
