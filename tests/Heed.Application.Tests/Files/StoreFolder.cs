using Heed.Application.Platform.Files;

namespace Heed.Application.Tests.Files;

/// <summary>A folder for a file store alone, taken away after the test.</summary>
internal sealed class StoreFolder : IDisposable
{
    public HeedFolder Heed { get; } = new(Directory.CreateTempSubdirectory("heed-files").FullName);

    public void Dispose() => Directory.Delete(Heed.Root, recursive: true);
}
