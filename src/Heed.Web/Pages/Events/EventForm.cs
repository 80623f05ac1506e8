using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Domain.Events;
using Heed.Domain.People;

namespace Heed.Web.Pages.Events;

/// <summary>What an event is, as it is asked for.</summary>
public sealed class EventForm
{
    public int Version { get; set; }

    public string? Title { get; set; }

    [Display(Name = "the day of the event")]
    public DateOnly? On { get; set; }

    public string? About { get; set; }

    public List<Line> Came { get; set; } = [];

    /// <summary>The agencies that are asked for.</summary>
    internal IReadOnlyList<AgencyChoices.Row> Known { get; private set; } = [];

    internal EventSaid Said => new(Title ?? "", On, About ?? "", [.. Came.Where(c => c.People is not null && Known.Any(k => k.Id.Value == c.Agency)).Select(c => new Attended(AgencyId.From(c.Agency), c.People!.Value))]);

    public string NameOf(Guid agency) => Known.FirstOrDefault(k => k.Id.Value == agency)?.Name ?? "";

    /// <summary>Asks for these agencies; what was typed for each stays.</summary>
    internal void Ask(IReadOnlyList<AgencyChoices.Row> agencies)
    {
        Known = [.. agencies.Where(a => !a.IsNational)];
        Came = [.. Known.Select(k => new Line { Agency = k.Id.Value, People = Came.Find(c => c.Agency == k.Id.Value)?.People })];
    }

    public sealed class Line
    {
        public Guid Agency { get; set; }

        [Display(Name = "how many came as a number, for example 7")]
        public int? People { get; set; }
    }
}
