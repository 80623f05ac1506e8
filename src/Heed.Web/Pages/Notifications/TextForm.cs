using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Notifications;

/// <summary>What is known of an incident, as it is asked for.</summary>
public abstract class TextForm
{
    public static readonly Choice[] Harms = [new("died", "Somebody died"), new("harmed", "Somebody was seriously harmed"), new("", "It is not known yet")];

    public string? About { get; set; }

    public string? Harm { get; set; }

    [Display(Name = "the day on which it happened")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "the day on which it became known")]
    public DateOnly? AwareOn { get; set; }

    public string? WhatHappened { get; set; }

    public string? Safety { get; set; }

    public List<string> Agencies { get; set; } = [];

    public string? ReferredBy { get; set; }

    public string? Wishes { get; set; }

    /// <summary>The agencies that may be ticked: those that work in the partnership, and those named already.</summary>
    internal IReadOnlyList<AgencyChoices.Row> Known { get; set; } = [];

    public IEnumerable<Choice> AgencyItems => Known.Where(a => !a.IsNational).Select(a => new Choice(a.Id.ToString(), a.Name));

    internal NotificationText Text => new(About ?? "", Harm switch { "died" => true, "harmed" => false, _ => null }, HappenedOn, AwareOn, WhatHappened ?? "", Safety ?? "", ReferredBy ?? "", Wishes ?? "");

    /// <summary>What was ticked among what was offered.</summary>
    internal IReadOnlyList<AgencyId> Ticked => [.. Known.Select(a => a.Id).Where(a => Agencies.Contains(a.ToString()))];

    internal void Take(NotificationText text, IEnumerable<AgencyId> agencies)
    {
        (About, Harm, HappenedOn, AwareOn, WhatHappened) = (text.About, text.Died switch { true => "died", false => "harmed", _ => "" }, text.HappenedOn, text.AwareOn, text.WhatHappened);
        (Safety, ReferredBy, Wishes, Agencies) = (text.Safety, text.ReferredBy, text.Wishes, [.. agencies.Select(a => a.ToString())]);
    }
}
