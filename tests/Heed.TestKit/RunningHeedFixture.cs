using Xunit;

namespace Heed.TestKit;

/// <summary>One running Heed for a class of page tests.</summary>
public sealed class RunningHeedFixture : IAsyncLifetime
{
    public RunningHeed Heed { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Heed = await RunningHeed.InProcess();

    public ValueTask DisposeAsync() => Heed.DisposeAsync();
}
