namespace Heed.Web.Tests.Imports;

/// <summary>Finds the documents beside the repository; where they are absent a test is skipped, except where the build is checked.</summary>
internal static class Shared
{
    public static string File(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "..", "shared", "fixtures", "dev", name);
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Heed.slnx")) && System.IO.File.Exists(file))
            {
                return Path.GetFullPath(file);
            }
        }

        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"../shared/fixtures/dev/{name} is not beside the repository.");
        throw new FileNotFoundException($"../shared/fixtures/dev/{name} must be there where CI=true.");
    }
}
