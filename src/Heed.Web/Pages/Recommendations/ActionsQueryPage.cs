using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page about some of the actions, chosen in its address.</summary>
public abstract class ActionsQueryPage(PartnershipsSeen partnerships, LeadingAgencies agencies, SourceChoices sources, LeadName leads) : WorkPage
{
    /// <summary>Empty where there is nothing to choose.</summary>
    public IReadOnlyList<Choice> Partnerships { get; private set; } = [];

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    /// <summary>Whether a partnership must be chosen before its agencies and sources are offered.</summary>
    public bool PartnershipFirst { get; private set; }

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    /// <summary>The name of the lead whose actions alone are shown.</summary>
    public string? PersonName { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    /// <summary>At least so many days past its date.</summary>
    [BindProperty(SupportsGet = true)]
    public int? LateFrom { get; set; }

    /// <summary>At most so many days past its date.</summary>
    [BindProperty(SupportsGet = true)]
    public int? LateTo { get; set; }

    /// <summary>What the recommendations are about that they answer.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    /// <summary>How old their source is.</summary>
    [BindProperty(SupportsGet = true)]
    public SourceAge? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Watched { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || (State ?? ActionState.All) != ActionState.All || Agency is not null || Source is not null || Person is not null || Partnership is not null || LateFrom is not null || LateTo is not null || !string.IsNullOrEmpty(Theme) || Age is not null || Mine || Watched;

    public ActionList.Filter Filter => new(Words ?? "", State ?? ActionState.All, Agency is { } agency ? new AgencyId(agency) : null, Source is { } source ? new SourceId(source) : null, Mine: Mine,
        Person: Person is { } person ? new PersonId(person) : null, Watched: Watched,
        Partnership: Partnership is { } partnership ? new PartnershipId(partnership) : null, LateFrom: Days(LateFrom), LateTo: Days(LateTo), Theme: Theme ?? "", Age: Age);

    /// <summary>What is chosen, as it stands in an address; empty where everything is.</summary>
    public string Query
    {
        get
        {
            var query = new QueryBuilder();
            Add("words", string.IsNullOrWhiteSpace(Words) ? null : Words.Trim());
            Add("state", State is { } state && state != ActionState.All ? char.ToLowerInvariant($"{state}"[0]) + $"{state}"[1..] : null);
            Add("agency", Agency?.ToString());
            Add("source", Source?.ToString());
            Add("person", Person?.ToString());
            Add("partnership", Partnership?.ToString());
            Add("lateFrom", Days(LateFrom)?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Add("lateTo", Days(LateTo)?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Add("theme", string.IsNullOrEmpty(Theme) ? null : Theme);
            Add("age", Age?.ToString());
            Add("mine", Mine ? "true" : null);
            Add("watched", Watched ? "true" : null);
            Add("sort", Sort is { Length: > 0 and < 20 } ? Sort : null);
            return query.ToQueryString().Value!.TrimStart('?');

            void Add(string name, string? value)
            {
                if (value is not null)
                {
                    query.Add(name, value);
                }
            }
        }
    }

    /// <summary>Nothing is later than a century.</summary>
    private static int? Days(int? typed) => typed is { } days ? Math.Clamp(days, 0, 36_500) : null;

    /// <summary>Reads what there is to choose from.</summary>
    protected async Task LoadChoices()
    {
        var filter = Filter;
        Partnerships = [.. (await partnerships.Run(Actor, Gone)).Select(p => new Choice(p.Id.ToString(), p.Name))];
        PartnershipFirst = Partnerships.Count > PartnershipsSeen.Few && filter.Partnership is null;
        Agencies = [.. (await agencies.Run(Actor, filter.Partnership, filter.Agency, PartnershipFirst, Gone)).Select(a => new Choice(a.Id.ToString(), a.Name)), .. filter.Agency == ActionList.NoAgency ? new[] { new Choice($"{Agency}", "No agency yet") } : []];
        Sources = [.. (await sources.Run(Actor, filter.Partnership, filter.Source, PartnershipFirst, Gone)).Select(s => new Choice(s.Id.ToString(), s.Title))];
        PersonName = filter.Person is { } person ? await leads.Run(Actor, person, Gone) : null;
    }

    /// <summary>What is chosen, in words: "overdue, led by Town Police"; "all that I may see" where nothing is.</summary>
    protected string Chosen(IEnumerable<Choice> states)
    {
        var said = new List<string>();
        if (State is { } state && state != ActionState.All)
        {
            said.Add((states.FirstOrDefault(s => string.Equals(s.Value, $"{state}", StringComparison.OrdinalIgnoreCase))?.Text ?? Heed.Domain.Shared.Words.Of(state)).ToLowerInvariant());
        }

        Say(!string.IsNullOrWhiteSpace(Words), $"with “{Words?.Trim()}”");
        Say(Agency is not null, $"led by {Agencies.FirstOrDefault(a => a.Value == $"{Agency}")?.Text ?? "an agency"}");
        Say(Person is not null, $"led by {PersonName ?? "a person"}");
        Say(Source is not null, $"from {Sources.FirstOrDefault(s => s.Value == $"{Source}")?.Text ?? "a source"}");
        Say(Partnership is not null, $"of {Partnerships.FirstOrDefault(p => p.Value == $"{Partnership}")?.Text ?? "one partnership"}");
        Say(LateFrom is not null || LateTo is not null, $"past its date by {(LateTo is null ? $"{LateFrom} days or more" : $"{LateFrom ?? 0} to {LateTo} days")}");
        Say(!string.IsNullOrEmpty(Theme), $"about {Theme}");
        Say(Age is not null, $"source: {AgeWords.Of(Age.GetValueOrDefault()).ToLowerInvariant()}");
        Say(Mine, "led by me");
        Say(Watched, "watched by me");
        return said.Count == 0 ? "all that I may see" : string.Join(", ", said);

        void Say(bool applies, string words)
        {
            if (applies)
            {
                said.Add(words);
            }
        }
    }
}
