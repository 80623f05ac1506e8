using System.Runtime.CompilerServices;

namespace Heed.Journeys.Tests;

/// <summary>The published plans that stand beside the repository.</summary>
internal static class Fixtures
{
    public static string Toolkit([CallerFilePath] string here = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "shared", "fixtures", "dev", "01_newcastle_toolkit_flattened.txt"));
        Assert.SkipWhen(!File.Exists(path) && Environment.GetEnvironmentVariable("CI") != "true", "The published plans (../shared/fixtures) are not beside the repository");
        return path;
    }
}
