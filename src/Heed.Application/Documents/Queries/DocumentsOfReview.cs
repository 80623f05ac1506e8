using Heed.Application.Platform.Reading;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Documents.Queries;

/// <summary>The library of one review: what its type asks for, and every document that this actor may read.</summary>
public sealed class DocumentsOfReview(Reader reader)
{
    /// <param name="Needed">What the type asks for, in the order of the stages.</param>
    /// <param name="Choices">To what of the review a document may belong.</param>
    public sealed record Row(IReadOnlyList<Need> Needed, IReadOnlyList<Line> All, Ties Choices, bool MayKeep)
    {
        /// <summary>What answers to nothing that the type asks for.</summary>
        public IEnumerable<Line> Others => All.Where(d => d.Counts && Needed.All(n => n.Code != d.Requirement));

        public IEnumerable<Line> Aside => All.Where(d => !d.Counts);

        public IEnumerable<Line> OfReport(int number) => All.Where(d => d.Counts && d.ReportNumber == number);

        public IEnumerable<Line> OfHold(HoldId hold) => All.Where(d => d.Counts && d.HoldId == hold);
    }

    /// <param name="IsDue">Whether its stage was reached, so that it should be there.</param>
    public sealed record Need(string Code, string Name, string Stage, bool IsDue, IReadOnlyList<Line> Documents);

    /// <param name="Title">Empty where all of its files were destroyed.</param>
    /// <param name="Counts">Whether a file of it is left and nobody put it aside.</param>
    public sealed record Line(ReviewDocumentId Id, string Title, DocumentKind Kind, DocumentReaders Readers, string Requirement, int? ReportNumber, HoldId? HoldId, DocumentVersion Now, int Versions, bool Counts, string AsideBecause);

    public sealed record Ties(IReadOnlyList<(string Code, string Name)> Required, IReadOnlyList<(int Number, string Name)> Reports, IReadOnlyList<(HoldId Id, string Name)> Holds);

    public async Task<Row> Run(Actor actor, SourceId review, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.ReviewDocuments.Where(d => d.ReviewId == review).OrderBy(d => d.Id).ToListAsync(ct);
        var lines = found.ConvertAll(d => new Line(d.Id, d.Title, d.Kind, d.Readers, d.Requirement, d.ReportNumber, d.HoldId, d.Versions[^1], d.Versions.Count, d.IsHeld && d.Aside is null, d.AsideBecause));
        var course = await db.Courses.SingleOrDefaultAsync(c => c.ReviewId == review, ct);
        var needed = course is null ? [] : course.Regime.Stages
            .SelectMany(s => course.Regime.Documents.Where(d => d.Stage == s.Code).Select(d => (Stage: s, Document: d)))
            .Select(x => new Need(x.Document.Code, x.Document.Name, x.Stage.Name, course.Reached.Any(r => r.Stands && r.Code == x.Stage.Code), [.. lines.Where(l => l.Counts && l.Requirement == x.Document.Code)]))
            .ToList();
        return new Row(needed, lines, await TiesOf(db, review, needed, ct), await db.May(actor, DocumentAccess.CanKeepDocuments, ScopeId.From(review.Value), ct));
    }

    private static async Task<Ties> TiesOf(Platform.Database.HeedDb db, SourceId review, IReadOnlyList<Need> needed, CancellationToken ct)
    {
        var reports = await db.Commissions.Where(c => c.ReviewId == review).Select(c => c.Reports).SingleOrDefaultAsync(ct) ?? [];
        var asked = reports.Select(r => r.AgencyId).Distinct().ToList();
        var agencies = await db.Agencies.Where(a => asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var holds = await db.Holds.Where(h => h.SourceId == review).OrderBy(h => h.Since).ToListAsync(ct);
        return new Ties(
            [.. needed.Select(n => (n.Code, n.Name))],
            [.. reports.Select(r => (r.Number, $"{agencies.GetValueOrDefault(r.AgencyId, "an agency")}: {r.What}"))],
            [.. holds.Select(h => (h.Id, $"{Words.Capital(ReviewWords.Of(h.Kind))} since {Words.Day(h.Since)}"))]);
    }
}
