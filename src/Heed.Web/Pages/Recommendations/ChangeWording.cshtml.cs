using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeWording;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Corrects the wording of a recommendation.</summary>
public sealed class ChangeWordingModel(OneRecommendation recommendations, Command change) : PageOfRecommendation(recommendations)
{
    [BindProperty]
    public WordingForm Form { get; set; } = new();

    protected override Permission Needs => RecommendationAccess.CanWriteRecommendations;

    protected override string Said => "The wording was corrected";

    protected override bool May(OneRecommendation.May may) => may.Write;

    protected override void Fill() =>
        Form = new WordingForm { Version = Row.Version, PrintedNumber = Row.PrintedNumber, Title = Row.Title, Text = Row.Text, Breadth = Row.Breadth, Addressees = Lines(Row) };

    protected override Task<Outcome> Save(RecommendationId id) =>
        change.Run(Actor, id, Form.Version, Form.PrintedNumber ?? "", Form.Title ?? "", Form.Text ?? "", Form.Breadth.GetValueOrDefault(), Form.Addressees ?? "", Gone);

    protected override IReadOnlyList<ConflictField> Both(int version)
    {
        Form.Version = version;
        return
        [
            new("Number", Row.PrintedNumber, Form.PrintedNumber),
            new("Title", Row.Title, Form.Title),
            new("What the report said", Row.Text, Form.Text),
            new("How wide it is", InWords.Of(Row.Breadth), Form.Breadth is { } breadth ? InWords.Of(breadth) : null),
            new("Who is asked", Lines(Row), Form.Addressees?.ReplaceLineEndings("\n")),
        ];
    }

    private static string Lines(OneRecommendation.Row row) => string.Join('\n', row.Addressees.Select(a => a.Name));
}
