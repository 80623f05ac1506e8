using Heed.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace Heed.Application.People;

/// <summary>How a person signs in; what they may do stands in their grants.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public PersonId PersonId { get; set; }
}
