namespace Heed.Application.Tests.Imports;

/// <summary>Finds the documents beside the repository; where they are absent a test is skipped, except where the build is checked.</summary>
internal static class Shared
{
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "..", "shared", name);
            if (File.Exists(Path.Combine(folder.FullName, "Heed.slnx")) && Directory.Exists(shared))
            {
                return Path.GetFullPath(shared);
            }
        }
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"../shared/{name} is not beside the repository.");
        throw new DirectoryNotFoundException($"../shared/{name} must be there where CI=true.");
    }
}
