using Heed.Application.Imports.Reading;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports;

/// <summary>Reads a file that holds a plan, whatever its format and layout.</summary>
public static class PlanFile
{
    /// <summary>Reads the file's real content, whatever its name says.</summary>
    /// <param name="file">At most 20 MB; a longer one is refused without being read to its end.</param>
    /// <param name="choices">A person's earlier corrections of what a heading means.</param>
    public static async Task<ReadResult> Read(Stream file, string fileName, IReadOnlyList<ColumnChoice> choices, IProgress<ReadProgress>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(choices);
        try
        {
            return await ReadOrFail(file, fileName, choices, progress, ct).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException and not IOException)
        {
            // Somebody's file must never bring the site down; the tests read without this net and so find what falls into it.
            return ReadResult.Refused("This file is built in a way that could not be followed: copy the plan into a new Word or Excel file and bring that in.");
        }
    }

    internal static async Task<ReadResult> ReadOrFail(Stream file, string fileName, IReadOnlyList<ColumnChoice> choices, IProgress<ReadProgress>? progress, CancellationToken ct)
    {
        try
        {
            var bytes = await Bytes(file, ct).ConfigureAwait(false);
            progress?.Report(new ReadProgress("Opening the file", 0, 1));
            var chosen = choices.GroupBy(c => Headings.KeyOf(c.Heading)).ToDictionary(c => c.Key, c => c.Last().ReadAs);
            var document = await FileFormat.Open(bytes, fileName, chosen, (step, done, of) =>
            {
                ct.ThrowIfCancellationRequested();
                progress?.Report(new ReadProgress(step, done, of));
            }, ct).ConfigureAwait(false);
            ct.ThrowIfCancellationRequested();
            progress?.Report(new ReadProgress("Finding the plan", 0, 1));
            return ReadResult.Of(PlanReader.Read(document, choices));
        }
        catch (CannotRead refusal)
        {
            return ReadResult.Refused(refusal.Message);
        }
    }

    private static async Task<byte[]> Bytes(Stream file, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await file.ReadAsync(buffer, ct).ConfigureAwait(false)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > Limits.FileBytes)
            {
                throw new CannotRead("This file is over 20 MB: take the pictures out of it, or copy the plan alone into a new file, and bring that in.");
            }
        }
        return copy.Length == 0 ? throw new CannotRead("This file is empty: check that it was saved, and bring it in again.") : copy.ToArray();
    }
}
