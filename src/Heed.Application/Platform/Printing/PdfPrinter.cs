using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Heed.Application.Platform.Printing;

/// <summary>Prints a page that Heed made as a PDF with Chromium: tagged, with its headings as an outline. Nothing is fetched from anywhere.</summary>
/// <param name="program">Where Chromium is; null where there is none.</param>
public sealed class PdfPrinter(string? program)
{
    /// <summary>What to do where it is not there.</summary>
    public const string Missing = "PDF needs a program that is not installed here: ask whoever runs this site to install chromium, or save it as Word and print that to a PDF";

    public const string Failed = "It could not be printed as a PDF. Try again in a minute, or save it as Word and print that to a PDF";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Each takes some hundred megabytes while it prints.</summary>
    private static readonly SemaphoreSlim AtOnce = new(2);

    /// <summary>Where Chromium is on this machine; null where there is none.</summary>
    public static readonly string? Chromium = new[] { Environment.GetEnvironmentVariable("HEED_CHROMIUM") ?? "", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public bool IsThere => program is not null;

    /// <returns>The PDF; null where it is not there, or was stopped or failed.</returns>
    public async Task<byte[]?> Print(string html, CancellationToken ct)
    {
        if (program is null)
        {
            return null;
        }

        await AtOnce.WaitAsync(ct);
        var folder = Directory.CreateTempSubdirectory("heed-print-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html, Encoding.UTF8, ct);
            await Run(program, Arguments(folder.FullName, page, pdf), ct);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, ct) : null;
        }
        finally
        {
            AtOnce.Release();
            Clear(folder);
        }
    }

    private static List<string> Arguments(string folder, string page, string pdf) =>
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={pdf}",
        // Its sandbox refuses to begin for the root of a container.
        .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        page,
    ];

    private static async Task Run(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        try
        {
            process.Start();
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // It took too long: there is no PDF.
        }
        catch (Win32Exception)
        {
            // It cannot be begun, which its caller learns by there being no PDF.
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
                process.Kill(entireProcessTree: true);
            }
        }
        catch (InvalidOperationException)
        {
            // It never began, or ended by itself in the meantime.
        }
    }

    /// <summary>Its last processes may still write as it goes: what is left is a temporary folder, and no reason to lose the PDF.</summary>
    private static void Clear(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            File.Delete(Path.Combine(folder.FullName, "page.html"));
            File.Delete(Path.Combine(folder.FullName, "page.pdf"));
        }
    }
}
