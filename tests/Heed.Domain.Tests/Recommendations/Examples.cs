using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>A review, recommendations, people and days for the rules to be tried on.</summary>
internal static class Examples
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly AgencyId Police = AgencyId.New();
    public static readonly AgencyId Health = AgencyId.New();
    public static readonly ActionLead Lead = new(Police, PersonId.New(), "Detective Inspector");
    public static readonly Stamp Ann = By("Ann");
    public static readonly Stamp Bob = By("Bob");

    private static readonly Source From = Source.Register(SourceKind.Audit, "An audit", null, [PartnershipId.New()]).Value;

    public static Stamp By(string name, int day = 0) => new(PersonId.New(), name, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddDays(day));

    public static Recommendation Asked(Breadth breadth = Breadth.Local, string number = "7") =>
        Recommendation.Make(From, 1, number, "", "Agencies should agree who tells the school.", breadth, []).Value;

    public static PlanAction Planned(params Recommendation[] answers) =>
        PlanAction.Plan(answers.Length > 0 ? answers : [Asked()], "Write the pathway", Lead, Today.AddDays(30), [], null, Today).Value;

    public static PlanAction BroughtIn(DateOnly? due = null, ActionLead? lead = null, ReportedState reported = ReportedState.InProgress) =>
        PlanAction.BringIn([Asked()], "Write the pathway", lead ?? new ActionLead(Police, null, "", "Police"), due, "Ongoing", new DocumentReport(reported, "", "plan.docx"), Ann);

    public static KeptFile File(string hash = "aa", string name = "minutes.pdf") => new(FileId.New(), name, hash, 12);

    public static string Sentence(this Outcome outcome) => outcome.Problems.Count > 0 ? outcome.Problems[0].Sentence : "";

    public static IEnumerable<string> Fields(this Outcome outcome) => outcome.Problems.Select(p => p.Field);
}
