using System.ComponentModel;
using System.Diagnostics;

namespace Heed.Application.Platform.Files;

/// <summary>Runs one of Poppler's programs over a file, within limits of time and output.</summary>
internal static class PdfTool
{
    private const int MostOutput = 120_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <returns>What it wrote and what it complained of; null output where it was stopped or failed.</returns>
    public static async Task<(byte[]? Output, string Errors, bool Missing)> Run(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return (null, "", true);
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        var output = new MemoryStream();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var buffer = new byte[81920];
            int read;
            while ((read = await process.StandardOutput.BaseStream.ReadAsync(buffer, limit.Token).ConfigureAwait(false)) > 0 && output.Length < MostOutput)
            {
                output.Write(buffer, 0, read);
            }
            var complaint = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return (process.ExitCode == 0 && output.Length < MostOutput ? output.ToArray() : null, complaint, false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (null, "too slow", false);
        }
        finally
        {
            Stop(process);
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
