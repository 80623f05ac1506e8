using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>What an import would bring in: a page of its rows beside the original, and what is new beside what its source has.</summary>
public sealed class ImportPreview(Reader reader, ImportInHand inHand)
{
    public const int RowsAPage = 25;

    /// <param name="At">Its place among all rows, from 0.</param>
    /// <param name="Compared">How it stands to what the source has; null where there is nothing to compare with, once the import has ended, or where the row is left out.</param>
    public sealed record Line(int At, RowDraft Row, Compared? Compared);

    /// <param name="Names">Who the leads in these rows are, by id.</param>
    public sealed record Row(ImportHeading Heading, PlanDraft Plan, Page<Line> Lines, Comparison? Against, Names Names);

    public async Task<Row?> Run(Actor actor, ImportId id, int page, CancellationToken ct)
    {
        if (await inHand.Run(actor, id, ct) is not { } import)
        {
            return null;
        }

        await using var db = reader.For(actor);
        var (heading, plan) = import;
        var existing = heading.State == ImportState.Proposed ? await ExistingPlan.Of(db.Recommendations, db.Actions, db.PublicAnswers, heading.SourceId, ct) : [];
        var against = existing.Count > 0 ? Comparison.Of(plan, existing) : null;
        var compared = against?.Rows.ToDictionary(r => r.Row);
        var number = Math.Clamp(page, 1, Math.Max(1, (plan.Rows.Count + RowsAPage - 1) / RowsAPage));
        var lines = plan.Rows.Select((row, at) => (row, at)).Skip((number - 1) * RowsAPage).Take(RowsAPage)
            .Select(x => new Line(x.at, x.row, compared?.GetValueOrDefault(x.at))).ToList();
        return new Row(heading, plan, new Page<Line>(lines, plan.Rows.Count, number, RowsAPage), against, await Names.Of(db.People, db.Agencies, lines.SelectMany(l => l.Row.Actions), ct));
    }
}
