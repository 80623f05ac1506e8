using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports;

/// <summary>Shows what an import would propose, without a database: <c>heed import FILE --dry-run --format json</c>.</summary>
public static class DryRun
{
    public const int Read = 0;
    public const int CannotRead = 2;
    public const int NoPlan = 3;

    /// <summary>Writes JSON alone to <paramref name="json"/> and words for people to <paramref name="words"/>.</summary>
    /// <returns>0, or 2 for a file that cannot be read, or 3 for one in which no plan is found.</returns>
    public static async Task<int> Run(string file, TextWriter json, TextWriter words, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(words);
        var result = Open(file) is { } stream
            ? await ReadAndClose(stream, file, ct).ConfigureAwait(false)
            : ReadResult.Refused($"The file {file} cannot be opened: check its name and that you may read it.");
        if (result.Proposal is not { } proposal)
        {
            await words.WriteLineAsync(result.Refusal).ConfigureAwait(false);
            return CannotRead;
        }
        await json.WriteLineAsync(Json(proposal)).ConfigureAwait(false);
        await words.WriteLineAsync(proposal.Message
            ?? $"{proposal.Recommendations.Count} recommendations, {proposal.Recommendations.Sum(r => r.Actions.Count)} actions, {proposal.Doubts.Count} doubts, {proposal.Unplaced.Count} passages not placed.").ConfigureAwait(false);
        return proposal.Message is null ? Read : NoPlan;
    }

    private static FileStream? Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static async Task<ReadResult> ReadAndClose(FileStream stream, string file, CancellationToken ct)
    {
        await using (stream.ConfigureAwait(false))
        {
            return await PlanFile.Read(stream, Path.GetFileName(file), [], null, ct).ConfigureAwait(false);
        }
    }

    /// <summary>The proposal in the shape that the command line promises.</summary>
    public static string Json(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var shape = new
        {
            recommendations = proposal.Recommendations.Select(r => new
            {
                number = r.Number,
                scope = r.Scope,
                title = r.Title,
                text = r.Text,
                response = r.Response,
                addressees = r.Addressees,
                actions = r.Actions.Select(a => new
                {
                    text = a.Text,
                    leads = a.Leads.Select(l => new { name = l.Name, role = l.Role, agency = l.Agency }),
                    due = a.Due?.ToString("yyyy-MM-dd"),
                    dueText = a.DueText,
                    milestones = a.Milestones,
                    progress = a.Progress,
                    status = a.Status,
                    completed = a.Completed?.ToString("yyyy-MM-dd"),
                    rag = a.Rag,
                    evidence = a.Evidence,
                }),
            }),
            doubts = proposal.Doubts.Select(d => new { rule = d.Rule, where = d.Where, text = d.Text }),
            unplaced = proposal.Unplaced.Select(u => u.Text),
            message = proposal.Message,
        };
        return JsonSerializer.Serialize(shape, Written);
    }

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
