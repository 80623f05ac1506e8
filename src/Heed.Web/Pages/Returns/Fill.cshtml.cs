using Heed.Application.Returns.Commands;
using Heed.Application.Returns.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Returns;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Returns;

/// <summary>Writes down what a national store is told, where the record does not say it.</summary>
public sealed class FillModel(ReviewInFull reviews, ReturnOfReview returns, FillReturn fill) : PageOfReturn(reviews, returns)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Find(slug) is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, Fields = [.. Row.Lines.Select(l => new Field { Code = l.Field.Code, Text = l.Written })] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Find(slug) is { } refused)
        {
            return refused;
        }

        // In the order in which they are asked, whatever was sent.
        Form.Fields = [.. Row.Lines.Select(l => new Field { Code = l.Field.Code, Text = Form.Fields.Find(f => f.Code == l.Field.Code)?.Text })];
        var filled = await fill.Run(Actor, Review.Id, Code, Form.Version, [.. Form.Fields.Select(f => new ReturnAnswer(f.Code ?? "", f.Text ?? ""))], Gone);
        return await Answer(filled.Kind != OutcomeKind.Refused ? filled : filled with { Problems = [.. filled.Problems.Select(p => p with { Field = Form.Fields.FindIndex(f => f.Code == p.Field) is >= 0 and var at ? $"Fields[{at}].Text" : p.Field })] },
            "What is sent was saved", Onward);
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Find(Review.Slug);
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Row.Record ?? Guid.Empty, [.. Row.Lines.Select(l => new ConflictField(l.Field.Name, l.Written, Form.Fields.Find(f => f.Code == l.Field.Code)?.Text?.Trim()))]);
    }

    public sealed class Answers
    {
        /// <summary>0 while nothing was written yet.</summary>
        public int Version { get; set; }

        public List<Field> Fields { get; set; } = [];
    }

    public sealed class Field
    {
        public string? Code { get; set; }

        public string? Text { get; set; }
    }
}
