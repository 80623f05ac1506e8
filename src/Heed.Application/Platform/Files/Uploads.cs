using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Platform.Files;

/// <summary>Takes a file of evidence in: what it is decides, and not what it is called; then it is looked at for viruses.</summary>
public sealed class Uploads(FileStore files)
{
    public async Task<Outcome<KeptFile>> Take(Stream sent, string sentName, CancellationToken ct)
    {
        var name = FileNames.Of(sentName);
        if (await RealContent.WhyNot(sent, name, ct) is { } why)
        {
            return Outcome.Refused("File", why).As<KeptFile>();
        }

        var stored = await files.Put(sent, ct);
        return stored.Virus.Length > 0
            ? Outcome.Refused("File", VirusScan.Sentence(stored.Virus)).As<KeptFile>()
            : new KeptFile(stored.Id, name, stored.Sha256, stored.Bytes);
    }
}
