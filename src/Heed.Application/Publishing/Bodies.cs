using Heed.Domain.Shared;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing;

/// <summary>Partnerships and agencies by their names, then and now, for freezing. Names of bodies are public facts.</summary>
internal sealed class Bodies
{
    private readonly IReadOnlyDictionary<PartnershipId, Partnership> partnerships;
    private readonly IReadOnlyDictionary<AgencyId, Agency> agencies;

    private Bodies(IReadOnlyDictionary<PartnershipId, Partnership> partnerships, IReadOnlyDictionary<AgencyId, Agency> agencies) =>
        (this.partnerships, this.agencies) = (partnerships, agencies);

    public static async Task<Bodies> Read(Reader reader, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        return new Bodies(
            await db.Partnerships.ToDictionaryAsync(p => p.Id, ct),
            await db.Agencies.IgnoreAutoIncludes().ToDictionaryAsync(a => a.Id, ct));
    }

    public ToolkitOwner Owner(PartnershipId id)
    {
        var body = partnerships[id];
        return new ToolkitOwner(body.Name, Now(body, body.Name), body.Slug, body.HelpText, WebAddress.IsOne(body.ReportConcernUrl) ? body.ReportConcernUrl : "");
    }

    public ToolkitBody? Agency(AgencyId id) => agencies.GetValueOrDefault(id) is { } body ? new ToolkitBody(body.Name, Now(body, body.Name)) : null;

    /// <summary>The name as the report printed it; "now" only where it is a name that the body used to bear, or the body was followed by another.</summary>
    public ToolkitBody Addressed(Addressee to)
    {
        Body? body = to.AgencyId is { } agency ? agencies.GetValueOrDefault(agency)
            : to.PartnershipId is { } partnership ? partnerships.GetValueOrDefault(partnership)
            : null;
        return new ToolkitBody(to.Name, body is null ? null : Now(body, to.Name));
    }

    private string? Now(Body body, string named)
    {
        var last = Last(body);
        var isSame = string.Equals(last.Name, named, StringComparison.OrdinalIgnoreCase) || string.Equals(last.ShortName, named, StringComparison.OrdinalIgnoreCase);
        var isOld = last != body || body.Names.Any(n => n.Name != body.Name && (Same(n.Name, named) || Same(n.ShortName, named)));
        return isOld && !isSame ? last.Name : null;
    }

    private static bool Same(string one, string other) => one.Length > 0 && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body that stands at the end of the line of successors.</summary>
    private Body Last(Body body)
    {
        var seen = new HashSet<Body>(ReferenceEqualityComparer.Instance);
        while (seen.Add(body) && After(body) is { } next)
        {
            body = next;
        }

        return body;
    }

    private Body? After(Body body) => body switch
    {
        Partnership { SuccessorId: { } id } => partnerships.GetValueOrDefault(id),
        Agency { SuccessorId: { } id } => agencies.GetValueOrDefault(id),
        _ => null,
    };
}
