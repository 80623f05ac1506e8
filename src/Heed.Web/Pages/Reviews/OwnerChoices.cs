using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reviews;

/// <summary>The partnerships that may be named as owners. Who manages one only is not asked.</summary>
public sealed class OwnerChoices(IReadOnlyList<PartnershipChoices.Row> managed)
{
    public bool Any => managed.Count > 0;

    public bool AreAsked => managed.Count > 1;

    public string Only => managed[0].Name;

    public IEnumerable<Choice> Items => managed.Select(p => new Choice(p.Id.ToString(), p.Name));

    /// <summary>What was chosen, as it was sent: the command refuses a partnership that the person does not manage.</summary>
    public IReadOnlyList<PartnershipId> Chosen(IEnumerable<string> sent) => AreAsked || sent.Any()
        ? [.. sent.Select(id => Guid.TryParse(id, out var value) ? PartnershipId.From(value) : default).Where(id => id != default)]
        : [managed[0].Id];
}
