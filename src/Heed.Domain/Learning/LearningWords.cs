namespace Heed.Domain.Learning;

/// <summary>How kinds of learning are said to people.</summary>
public static class LearningWords
{
    public static string Of(LearningKind kind) => kind switch
    {
        LearningKind.Learning => "Learning",
        LearningKind.GoodPractice => "Good practice",
        LearningKind.AreaToStrengthen => "Area to strengthen",
        LearningKind.ParticipantsWords => "In a participant’s words",
        LearningKind.ImpactSoFar => "Impact so far",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
