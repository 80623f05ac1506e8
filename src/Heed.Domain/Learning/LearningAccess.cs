using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Learning;

/// <summary>Who may do what with what was learned.</summary>
public static class LearningAccess
{
    public static readonly AccessTable Table = new("Learning");

    public static readonly Permission CanWriteLearning = Table.Allow(nameof(CanWriteLearning), "write down what was learned, and change it", Role.PartnershipManager, Role.Reviewer);

    public static readonly Permission CanShareLearning = Table.Allow(nameof(CanShareLearning), "share what was learned with practitioners, and take it back", Role.PartnershipManager, Role.Chair);
}
