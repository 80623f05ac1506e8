using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Takes an edited register back in: the file is kept, and nothing is changed yet.</summary>
public sealed class BringBackRegister(Writer writer, Register register, FileStore files)
{
    public async Task<Outcome<RegisterSheetId>> Run(Actor actor, Stream file, string fileName, CancellationToken ct)
    {
        var name = FileNames.Of(fileName);
        if (file.Length > FileStore.Largest)
        {
            return Refused("This file is over 20 MB. Take out of the sheet what you did not change, and bring in the rest");
        }

        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return Refused("Choose the Excel workbook that was taken out of Heed; its name ends in .xlsx");
        }

        if (await RealContent.WhyNot(file, name, ct) is { } why)
        {
            return Refused(why);
        }

        var sheet = RegisterSheetReader.Read(file);
        if (sheet.WhyNot is { } whyNot)
        {
            return Refused(whyNot);
        }

        var scopes = await register.ScopesOf(actor, [.. sheet.Rows.Select(r => r.Key).OfType<ActionId>().Distinct()], ct);
        file.Position = 0;
        var stored = await files.Put(file, ct);
        if (stored.Virus.Length > 0)
        {
            return Refused(VirusScan.Sentence(stored.Virus));
        }

        var made = await writer.AddTo<Person, RegisterSheet>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "brought a sheet of the register back"), p => p.Id == actor.Person, (me, scene) =>
        {
            var back = RegisterSheet.BringIn(me, stored.Id, name, scopes, scene.Stamp);
            scene.Keep(new StoredFile { Id = stored.Id, ScopeId = back.ScopeId, Name = name, ContentType = "application/octet-stream", Sha256 = stored.Sha256, Bytes = stored.Bytes, StoredAt = scene.Now });
            return Task.FromResult<Outcome<RegisterSheet>>(back);
        }, ct);
        if (!made.IsDone)
        {
            files.Remove(stored.Id);
        }

        return made.IsDone ? made.Value.Id : made.As<RegisterSheetId>();
    }

    private static Outcome<RegisterSheetId> Refused(string why) => Outcome.Refused("File", why).As<RegisterSheetId>();
}
