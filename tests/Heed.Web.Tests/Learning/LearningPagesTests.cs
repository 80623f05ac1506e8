using Heed.Application.Learning.Commands;
using Heed.Domain.Learning;
using Heed.TestKit;

namespace Heed.Web.Tests.Learning;

public sealed class LearningPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Practitioners_read_what_stands_on_the_page_when_it_is_shared_and_nothing_that_stood_there_before()
    {
        var review = await Town.Review("Learned from", Town.Children);
        var point = (await Town.The<WriteLearning>().Run(Town.Manager, review.Id, LearningKind.Learning, "Ask her age", null, default)).Value.Id;
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/learning/{point}");

        await manager.Press("Save and share it", ("Form.Text", "Ask where she sleeps"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Read it once more", StringComparison.Ordinal));
        await manager.Press("Save and share it", ("Form.Text", "Ask where she slept"), ("NoNames", "true"));

        Assert.Contains("Practitioners read it now", manager.Text);
        var read = await (await Heed.As(Town.PoliceLead)).Open("/work/learning");
        Assert.Contains("Ask where she slept", read.Text);
        Assert.DoesNotContain("Ask her age", read.Text);
    }
}
