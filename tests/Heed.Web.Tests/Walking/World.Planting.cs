using Heed.Application.Publishing;
using System.Text;
using System.Text.RegularExpressions;
using Heed.Application.Imports.Commands;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Application.Publishing.Commands;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

internal sealed partial class World
{
    public Review Review { get; private set; } = null!;

    public FindingId Finding { get; private set; }

    public HoldId Hold { get; private set; }

    public Recommendation Recommendation { get; private set; } = null!;

    public PlanAction Action { get; private set; } = null!;

    public EvidenceId Evidence { get; private set; }

    public FileId EvidenceFile { get; private set; }

    public ImportId Import { get; private set; }

    public Source Source { get; private set; } = null!;

    /// <summary>A review whose edition waits to be published.</summary>
    public Review Waiting { get; private set; } = null!;

    /// <summary>A review that the public reads.</summary>
    public Review Published { get; private set; } = null!;

    /// <summary>A review that only the manager may read.</summary>
    public Review Restricted { get; private set; } = null!;

    public Recommendation RestrictedRecommendation { get; private set; } = null!;

    public PlanAction RestrictedAction { get; private set; } = null!;

    public FileId RestrictedFile { get; private set; }

    public ImportId RestrictedImport { get; private set; }

    public PersonId Person { get; private set; }

    public GrantId Grant { get; private set; }

    public string Preview { get; private set; } = "";

    public string Update { get; private set; } = "";

    private async Task Plant()
    {
        await PlantPeople();
        Review = await FreshReview(Marks.Slug);
        await PlantInReview();
        Recommendation = await FreshRecommendation();
        await Done(Town.The<TakeStance>().Run(Town.Manager, Recommendation.Id, await Version(Recommendation), Stance.AcceptedInPart, Marks.Text(Marks.Reasons), default));
        await Done(Town.The<SayOutcome>().Run(Town.Manager, Recommendation.Id, await Version(Recommendation), "Children are heard", Marks.Text(Marks.Measure), default));
        await Done(Town.The<WriteAnswer>().Run(Town.Manager, Recommendation.Id, null, Marks.Text(Marks.Answer), "", "", default));
        Action = await FreshAction(Recommendation);
        (Evidence, EvidenceFile) = await PlantEvidence(Action);
        Source = await FreshSource();
        Notification = await FreshDecided();
        await OwnRegime();
        await Carry(Review);
        (Document, DocumentFile) = await FreshDocument(Review);
        await Return(Review);
        (Point, Event) = (await FreshPoint(), await FreshEvent());
        Import = await FreshImport(Review);
        await PlantPublishing();
        await PlantRestricted();
        await PlantKeeping();
        await PlantChasing();
        await PlantColours();
        await PlantDeciding();
        await PlantPacks();
        Update = await FreshUpdateLink(Action);
        await FreshEmergency();
    }

    private async Task PlantPeople()
    {
        Person = (await Town.The<JoinPerson>().Run(Town.Manager, Marks.Text(Marks.Person), Marks.Text(Marks.Post), $"{Marks.Person}@town.example", OwnAgency, default)).Value.Id;
        Grant = (await Done(Town.The<GiveRole>().Run(Town.Manager, Person, Role.BoardMember, On(Town.Children), Town.Today, null, default))).Value.Id;
        ids.AddRange([Person.ToString(), Grant.ToString()]);
    }

    private async Task PlantInReview()
    {
        await Done(Town.The<AddFinding>().Run(Town.Manager, Review.Id, FindingKind.Practice, "F1", Marks.Text(Marks.Finding), Marks.Text(Marks.Finding, "was found"), default));
        Hold = await FreshHold(Review);
        await Done(Town.The<ReachStage>().Run(Town.Manager, Review.Id, RegimeStage.Aware, Town.Today.AddDays(-20), Marks.Text(Marks.Stage), default));
        await using var db = Town.The<Reader>().For(Actor.Heed);
        Finding = await db.Findings.Where(f => f.SourceId == Review.Id).Select(f => f.Id).SingleAsync();
        ids.Add(Finding.ToString());
        var key = await FreshKey(Review);
        await Done(Town.The<OpenIdentificationKey>().Run(Town.Chair, key, Marks.Text(Marks.Opening), default));
    }

    private async Task PlantPublishing()
    {
        Waiting = await Town.ReadyReview(Marks.Text(Marks.Edition), 1, Town.Children);
        await Done(Town.Submit(Waiting, Marks.Text(Marks.Note)));
        await Done(Town.The<WritePublicWords>().Run(Town.Manager, Waiting.Slug, Town.Words(Marks.Text(Marks.Words)), null, default));
        Preview = (await Town.The<MakePreview>().Run(Town.Manager, Waiting.Slug, ToolkitPlace.Address, Marks.Text(Marks.Preview), Town.Today.AddDays(14), default)).Value.Secret;
        await PlanFamily(Waiting);
        await PlantPapers(Waiting);
        Published = await Town.PublishedReview(Marks.Text(Marks.Public), 1, Town.Children);
        await Done(Town.The<WritePublicWords>().Run(Town.Manager, Published.Slug, Town.Words(Marks.Text(Marks.Words)), null, default));
        await Town.PublishedPaper(Published, PublicationKind.ActionPlan);
        await Town.PublishedPaper(Published, PublicationKind.Report, Marks.Text(Marks.Public));
        ids.AddRange([Waiting.Id.ToString(), Waiting.Slug]);
    }

    private async Task PlanFamily(Review review) => await Done(Town.The<PlanTheDay>().Run(Town.Manager, review.Slug, ToolkitPlace.Address, "planned a step",
        (p, _) => p.PlanStep(ToldFirst.Family, Marks.Text(Marks.Planned), "The manager", "", "", "", Town.Today.AddDays(3)), default));

    /// <summary>A joint response with a signatory and a report without its file, both being written.</summary>
    private async Task PlantPapers(Review review)
    {
        foreach (var (kind, address) in new[] { (PublicationKind.Response, "response"), (PublicationKind.Report, "report") })
        {
            await Done(Town.The<BeginPublication>().Run(Town.Manager, review.Slug, kind, "", default));
            await Done(Town.The<WritePaper>().Run(Town.Manager, review.Slug, address, new PaperWords(Marks.Text(Marks.Words), [new PaperSection("Our words", Marks.Text(Marks.Words))]), null, default));
        }

        await Done(Town.The<NameSignatory>().Run(Town.Manager, review.Slug, "response", Town.Children, Marks.Text(Marks.Signed), "Chair", default));
    }

    private async Task PlantRestricted()
    {
        Restricted = await FreshRestricted();
        var named = await Today(Town.Manager);
        RestrictedRecommendation = (await Done(Town.The<AddRecommendation>().Run(named, Restricted.Id, "1", Marks.Text(Marks.Restricted), Marks.Text(Marks.Restricted), Breadth.Local, "Town Council\nTown Police", default))).Value;
        RestrictedAction = (await Done(Town.The<PlanAnAction>().Run(named, RestrictedRecommendation.Id, [],
            new PlannedAction(Marks.Text(Marks.Restricted), null, Town.PoliceLead.Person, "", Town.Today.AddDays(30), [], null), default))).Value;
        RestrictedFile = (await Town.AddEvidence(RestrictedAction, named, $"{Marks.Restricted}.txt", Marks.Restricted)).Id;
        RestrictedImport = await FreshImport(Restricted);
        ids.AddRange([RestrictedRecommendation.Id.ToString(), RestrictedAction.Id.ToString(), RestrictedFile.ToString()]);
    }

    private async Task<(EvidenceId, FileId)> PlantEvidence(PlanAction action)
    {
        var file = await Town.Upload($"{Marks.EvidenceFile} {Marks.Script.Replace("/", "", StringComparison.Ordinal)}.txt", $"{Marks.EvidenceContent} {++made}");
        await Done(Town.The<AddEvidence>().Run(Town.Manager, action.Id, Marks.Text(Marks.Evidence), EvidenceKind.Output, Town.Today.AddYears(-2), file, default));
        var evidence = (await Town.Now(action)).Evidence[0].Id;
        ids.AddRange([evidence.ToString(), file.Id.ToString()]);
        return (evidence, file.Id);
    }

    /// <summary>A person with the roles that they hold by now.</summary>
    private Task<Actor> Today(Actor person) => Town.The<ActorOf>().Run(person.Person!.Value, default);

    /// <summary>What a command answered, if it is done; a planting that fails stops the walk.</summary>
    private static async Task<T> Done<T>(Task<T> asked) where T : Outcome =>
        await asked is { IsDone: true } done ? done : throw new InvalidOperationException($"It could not be planted: {string.Join("; ", asked.Result.Problems.Select(p => p.Sentence))}{asked.Result.WhoCan} ({asked.Result.Kind})");
}
