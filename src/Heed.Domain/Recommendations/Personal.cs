using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What one person keeps for themselves: nobody else sees it.</summary>
public interface IPersonal : IAggregate
{
    PersonId PersonId { get; }
}
