using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Writing;

/// <summary>A request to change something: who asks, which permission it needs, what to call it in the record, and why.</summary>
/// <param name="Did">What was done, as it follows a name in the history: "moved the date".</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
/// <param name="DidToOthers">What to call it on records that were there already and change with the subject; null where it is the same.</param>
public sealed record Ask(Actor Actor, Permission Permission, string Did, string Reason = "", string? DidToOthers = null);
