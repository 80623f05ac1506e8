using System.Text;
using Heed.Web.Platform.Hosting;

namespace Heed.Web.Tests.Publishing;

public sealed class PublicBytesTests
{
    private static readonly PublicPageBytes Page = new(Encoding.UTF8.GetBytes("a page"), "text/html");

    [Fact]
    public void Nothing_is_served_before_a_version_is_known() => Assert.Null(new PublicBytes().Present);

    [Fact]
    public void A_new_version_drops_every_page_and_the_same_version_keeps_them()
    {
        var memory = new PublicBytes();
        memory.Confirm(4, Environment.TickCount64);
        memory.Present!.Keep("/", Page);

        memory.Confirm(4, Environment.TickCount64);
        Assert.Same(Page, memory.Present!.Find("/"));

        memory.Confirm(5, Environment.TickCount64);
        Assert.Null(memory.Present!.Find("/"));
    }

    [Fact]
    public void A_page_that_was_begun_under_an_older_version_is_never_served()
    {
        var memory = new PublicBytes();
        memory.Confirm(4, Environment.TickCount64);
        var begun = memory.Present!;

        memory.Confirm(5, Environment.TickCount64);
        begun.Keep("/", Page);

        Assert.Null(memory.Present!.Find("/"));
    }

    [Fact]
    public void A_version_that_was_not_confirmed_for_a_second_is_not_believed()
    {
        var memory = new PublicBytes();
        memory.Confirm(4, Environment.TickCount64 - PublicBytes.Believed);
        Assert.Null(memory.Present);

        memory.Confirm(4, Environment.TickCount64);
        Assert.NotNull(memory.Present);
    }
}
