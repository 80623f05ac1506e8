using Heed.Application.Publishing;
using System.Text;
using System.Text.RegularExpressions;
using Heed.Application.Imports.Commands;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

/// <summary>A fresh record for a door that changes it.</summary>
internal sealed partial class World
{
    private const string Plan = "Looked at by the Zqplantedpassage each month\nNo,Recommendation,Action,Lead,Strange,Timescale\n1,Zqplantedrow schools should tell the nurse <script>zqscript()</script>,Write the Zqplantedrow form,Head of Zqplantedrow,x,Ongoing\n2,Housing should ask,Add a question,Head of Housing,y,Ongoing\n";

    public async Task<Review> FreshReview(string slug = "")
    {
        var opened = (await Done(Town.The<OpenReview>().Run(Town.Manager, ReviewType.RapidReview, Marks.Text(Marks.Title, Marks.Sought), slug.Length > 0 ? slug : $"{Marks.Slug}-{++made}", [Town.Children], default))).Value;
        var said = new ReviewDescription(Marks.Text(Marks.Title, Marks.Sought), [Marks.Text(Marks.Pseudonym)], Town.Today.AddYears(-2), Town.Today, Marks.Text(Marks.Person), Marks.Text(Marks.Summary));
        await Done(Town.The<DescribeReview>().Run(Town.Manager, opened.Id, opened.Version, said, default));
        ids.AddRange([opened.Id.ToString(), opened.ScopeId.ToString()]);
        return await Now(opened.Id);
    }

    public async Task<Review> Now(SourceId id)
    {
        await using var db = Town.The<Reader>().For(Actor.Heed);
        return await db.Reviews.SingleAsync(r => r.Id == id);
    }

    public async Task<HoldId> FreshHold(Review review)
    {
        await Done(Town.The<PlaceHold>().Run(Town.Manager, review.Id, HoldKind.Inquest, HoldStops.FamilyContact, Town.Today, null, Town.Today, Marks.Text(Marks.Hold), Marks.Text(Marks.Hold, "asked"), default));
        await using var db = Town.The<Reader>().For(Actor.Heed);
        var hold = (await db.Reviews.Include(r => r.Holds).SingleAsync(r => r.Id == review.Id)).Holds[^1].Id;
        ids.Add(hold.ToString());
        return hold;
    }

    /// <summary>An identification key with one line, that the chair may open.</summary>
    public async Task<IdentificationKeyId> FreshKey(Review review)
    {
        var key = (await Done(Town.The<SetUpIdentificationKey>().Run(Town.Manager, review.Id, default))).Value.Id;
        await Done(Town.The<NameKeyHolder>().Run(Town.Manager, key, Town.Chair.Person!.Value, default));
        await Done(Town.The<WriteKeyEntry>().Run(Town.Chair, key, KeyEntryKind.Person, Marks.Text(Marks.RealName), Marks.Text(Marks.Pseudonym), [Marks.Text(Marks.RealName, "also")], default));
        ids.Add(key.ToString());
        return key;
    }

    public async Task<Recommendation> FreshRecommendation(Review? of = null)
    {
        var added = (await Done(Town.The<AddRecommendation>().Run(Town.Manager, (of ?? Review).Id, "1", Marks.Text(Marks.Recommendation), Marks.Text(Marks.Recommendation, Marks.Sought), Breadth.Local, "Town Council\nTown Police", default))).Value;
        ids.Add(added.Id.ToString());
        return added;
    }

    public async Task<PlanAction> FreshAction(Recommendation? answers = null)
    {
        var planned = await Town.Action(answers ?? Recommendation, Marks.Text(Marks.Action, Marks.Sought));
        await Done(Town.The<ReportProgress>().Run(Town.PoliceLead, planned.Id, Marks.Text(Marks.Progress), ReportedState.InProgress, default));
        var now = await Town.Now(planned);
        await Done(Town.The<MoveDate>().Run(Town.Manager, planned.Id, now.Version, Town.Today.AddDays(20), Marks.Text(Marks.Agreed), Marks.Text(Marks.Agreed, "why"), default));
        ids.Add(planned.Id.ToString());
        return await Town.Now(planned);
    }

    /// <summary>An answer that waits for the chair's approval.</summary>
    public async Task<Recommendation> FreshSubmitted()
    {
        var recommendation = await FreshRecommendation();
        await Done(Town.The<WriteAnswer>().Run(Town.Manager, recommendation.Id, null, Marks.Text(Marks.Answer), "", "", default));
        var answer = (await Town.AnswerTo(recommendation))!;
        await Done(Town.The<SubmitAnswer>().Run(Town.Manager, recommendation.Id, answer.Version, default));
        return recommendation;
    }

    public async Task<(PlanAction Action, EvidenceId Evidence)> FreshEvidence()
    {
        var action = await FreshAction();
        return (action, (await PlantEvidence(action)).Item1);
    }

    public async Task<Source> FreshSource()
    {
        var source = (await Done(Town.The<RegisterSource>().Run(Town.Manager, SourceKind.Audit, Marks.Text(Marks.Source, Marks.Sought), Town.Today, [Town.Children], default))).Value;
        ids.Add(source.Id.ToString());
        return source;
    }

    public async Task<ImportId> FreshImport(Review? into = null)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes($"{Plan}{++made},Number {made} is new,,,,\n"));
        var import = (await Done(Town.The<BeginImport>().Run(await Today(Town.Manager), (into ?? Review).Id, bytes, $"{Marks.Import} {Marks.Script.Replace("/", "", StringComparison.Ordinal)}.csv", default))).Value.Id;
        await Done(Town.The<ReadImport>().Run(import, null, default));
        ids.Add(import.ToString());
        return import;
    }

    /// <summary>A review whose edition waits for the chair; what the public is to read is marked as public.</summary>
    /// <param name="summary">What its summary says; what every ready review says where nothing is given.</param>
    public async Task<(Review Review, string Edition)> FreshEdition(string summary = "")
    {
        var review = await Town.ReadyReview(Marks.Text(Marks.Public, $"{++made}"), 1, Town.Children);
        if (summary.Length > 0)
        {
            await Done(Town.The<WritePublicWords>().Run(Town.Manager, review.Slug, Town.Words(review.Title) with { Summary = summary }, null, default));
        }

        await Done(Town.Submit(review));
        return (review, (await Town.The<PublicationShow>().Run(Town.Manager, review.Slug, ToolkitPlace.Address, default))!.Waiting!.Id.ToString());
    }

    /// <summary>A review whose edition waits, with somebody of the family to be told first.</summary>
    public async Task<Review> FreshPlan()
    {
        var (review, _) = await FreshEdition();
        await PlanFamily(review);
        return review;
    }

    /// <summary>The mark of what the identification key asks about in the edition that was made last.</summary>
    public string Doubt { get; private set; } = "";

    /// <summary>A review whose edition waits, and of which its identification key asks something.</summary>
    public async Task<Review> FreshDoubt()
    {
        var (review, _) = await FreshEdition("On that day O. Larkfeild was seen.");
        var key = (await Done(Town.The<SetUpIdentificationKey>().Run(Town.Manager, review.Id, default))).Value.Id;
        await Done(Town.The<NameKeyHolder>().Run(Town.Manager, key, Town.Chair.Person!.Value, default));
        await Done(Town.The<WriteKeyEntry>().Run(Town.Chair, key, KeyEntryKind.Person, "Oriel Larkfield", "Mother", [], default));
        Doubt = (await Town.The<OpenDoubts>().Run(Town.Chair, review.Slug, ToolkitPlace.Address, default))!.Lines[0].Identified.Mark;
        return review;
    }

    /// <summary>A review with a joint response and a report that are being written.</summary>
    public async Task<Review> FreshPaper()
    {
        var review = await FreshReview();
        await PlantPapers(review);
        return review;
    }

    public async Task<Review> FreshRestricted() => (await FreshRestriction()).Review;

    public async Task<(Review Review, Restriction Restriction)> FreshRestriction()
    {
        var review = (await Done(Town.The<OpenReview>().Run(Town.Manager, ReviewType.RapidReview, Marks.Text(Marks.Restricted, Marks.Sought), $"{Marks.Slug}-r{++made}", [Town.Children], default))).Value;
        var restriction = (await Done(Town.The<RestrictReview>().Run(Town.Manager, review.Id, [FirstCustodian.Person!.Value, SecondCustodian.Person!.Value], [new NamedReader(Town.Manager.Person!.Value, Role.PartnershipManager), new NamedReader(Person, Role.BoardMember)], Marks.Text(Marks.Restricted, "because"), default))).Value;
        ids.AddRange([review.Id.ToString(), review.ScopeId.ToString()]);
        return (review, restriction);
    }

    public async Task<EmergencyAccess> FreshEmergency(string reference = "R-ABCDEF") =>
        (await Done(Town.The<AskForEmergencyAccess>().Run(Town.Manager, Town.Children, reference, Marks.Text(Marks.Emergency), default))).Value;

    /// <summary>The secret of a link by which the lead reports on an action.</summary>
    public async Task<string> FreshUpdateLink(PlanAction action)
    {
        await Done(Town.The<SendUpdateLink>().Run(Town.Manager, action.Id, default));
        return Update = await Code(await Heed.EmailOf(Town.PoliceLead), "/update");
    }

    /// <summary>The secret in the newest letter to somebody that links to a page.</summary>
    public async Task<string> Code(string email, string path)
    {
        // The post sorts letters by their time, so each has a time of its own.
        Town.Clock.Pass(TimeSpan.FromMilliseconds(5));
        var letter = await Heed.LetterTo(email, path) ?? throw new InvalidOperationException($"No letter to {email} has a link to {path}");
        return Regex.Match(letter, Regex.Escape(path) + @"\?code=(\S+)", RegexOptions.IgnoreCase).Groups[1].Value;
    }

    public async Task<PersonId> FreshPerson()
    {
        var person = (await Done(Town.The<JoinPerson>().Run(Town.Manager, Marks.Text(Marks.Person), Marks.Text(Marks.Post), $"{Marks.Person}{++made}@town.example", OwnAgency, default))).Value.Id;
        ids.Add(person.ToString());
        return person;
    }

    public async Task<AgencyId> FreshAgency() =>
        (await Done(Town.The<FoundAgency>().Run(Town.Manager, Marks.Text(Marks.Agency, $"{++made}"), "", AgencyKind.Education, false, Town.Today.AddYears(-3), [Town.Children], default))).Value.Id;

    public async Task<GroupId> FreshGroup() =>
        (await Done(Town.The<FormGroup>().Run(Town.Manager, Town.Children, Marks.Text(Marks.Group, $"{++made}"), "", default))).Value.Id;

    private async Task<int> Version(Recommendation recommendation) => (await Town.Now(recommendation)).Version;
}
