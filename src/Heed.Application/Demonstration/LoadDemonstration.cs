using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Mail;
using Heed.Application.Publishing;
using Heed.Domain.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Application.Demonstration;

/// <summary>
/// Fills an empty database with Tynemarsh by replaying its diary through the same commands that people use, each on its day and as
/// the person who did it: so every rule held, and every history reads as it would.
/// </summary>
public static class LoadDemonstration
{
    /// <param name="withPdf">Whether a PDF is made of each edition, which takes some seconds each.</param>
    /// <returns>The accounts to be made, with who they are.</returns>
    public static async Task<IReadOnlyList<DemonstrationPerson>> Run(DatabaseAddress address, HeedFolder folder, DateOnly today, bool withPdf, CancellationToken ct)
    {
        var clock = new DemonstrationClock();
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSingleton(p => new FilesOfEdition(p.GetRequiredService<FileStore>(), new PdfPrinter(withPdf ? PdfPrinter.Chromium : null))).AddLogging().AddHeed(address, folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var place = new Place(scope.ServiceProvider, Tynemarsh.Read(), today, ct);
        var diary = new Diary();
        new Bodies(place).Write(diary);
        new Reviewing(place).Write(diary);
        new Acting(place).Write(diary);
        new Looking(place).Write(diary);
        new Telling(place).Write(diary);
        new Papers(place).Write(diary);
        new Deciding(place).Write(diary);
        new Colouring(place).Write(diary);
        await diary.Replay(clock);
        await UnsentLetters.Forget(services.GetRequiredService<Databases>(), ct);
        return place.Accounts();
    }

    internal static T Must<T>(this Outcome<T> outcome, string what) => outcome.IsDone ? outcome.Value : throw Refused(outcome, what);

    internal static async Task Must(this Task<Outcome> doing, string what)
    {
        var outcome = await doing;
        if (!outcome.IsDone)
        {
            throw Refused(outcome, what);
        }
    }

    private static InvalidOperationException Refused(Outcome outcome, string what) =>
        new($"The demonstration was refused at {what}: {outcome.Kind} {outcome.WhoCan} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))}");
}

/// <summary>Somebody to sign in as.</summary>
/// <param name="Role">The roles in words.</param>
public sealed record DemonstrationPerson(string Key, Domain.People.PersonId Person, string Email, string Name, string Role, string Partnership, string Agency);
