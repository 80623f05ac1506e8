using System.ComponentModel.DataAnnotations;
using Heed.Application.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Heed.Web.Pages.Imports;

/// <summary>The answers to the doubts as they are typed.</summary>
public sealed class DoubtForm
{
    public List<Said> Answers { get; set; } = [];

    public int Given => Answers.Count(a => a.Choice != DoubtChoice.LeaveOpen);

    /// <summary>Fields of a choice that was not made are sent all the same; what is wrong in them is no problem.</summary>
    public void LeaveAside(ModelStateDictionary state)
    {
        for (var at = 0; at < Answers.Count; at++)
        {
            var chosen = Answers[at].Choice;
            var fields = new[] { (DoubtChoice.SetDate, nameof(Said.Day)), (DoubtChoice.NamePerson, nameof(Said.Person)), (DoubtChoice.NameAgency, nameof(Said.Agency)), (DoubtChoice.SetReported, nameof(Said.Reported)), (DoubtChoice.AddPerson, "New.AgencyId"), (DoubtChoice.AddPerson, "New.Agency.Kind"), (DoubtChoice.AddAgency, "NewAgency.Kind") };
            state.LeaveAside([.. fields.Where(f => f.Item1 != chosen).Select(f => $"Form.{nameof(Answers)}[{at}].{f.Item2}")]);
        }
    }

    public sealed class Said
    {
        public string? Rule { get; set; }

        public string? Text { get; set; }

        public DoubtChoice Choice { get; set; }

        [Display(Name = "the date by which it is to be done")]
        public DateOnly? Day { get; set; }

        public Guid? Person { get; set; }

        public Guid? Agency { get; set; }

        public ReportedState? Reported { get; set; }

        public string? Role { get; set; }

        public NewPersonForm New { get; set; } = new();

        public NewAgencyForm NewAgency { get; set; } = new();

        public DoubtAnswer Answer => new(Rule ?? "", Text ?? "", Choice,
            Choice == DoubtChoice.SetDate ? Day : null,
            Choice == DoubtChoice.NamePerson && Person is { } person ? new PersonId(person) : null,
            Choice == DoubtChoice.NameAgency && Agency is { } agency ? new AgencyId(agency) : null,
            Choice == DoubtChoice.SetReported ? Reported : null,
            Choice == DoubtChoice.GiveRole ? Role ?? "" : "");
    }
}
