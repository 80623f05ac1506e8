using System.Text;
using Heed.Application.Imports;
using Heed.Application.Tests.Imports.Files;
using static Heed.Application.Tests.Imports.Files.Pptx;

namespace Heed.Application.Tests.Imports;

/// <summary>Plans that somebody put on slides.</summary>
public sealed class SlideTests
{
    private static readonly string[] Headings = ["Action", "Lead", "Due", "Status"];

    private static Pptx Plan() => new Pptx()
        .Slide(Shape("ctrTitle", "Allotment review"), Shape("subTitle", "Progress for the committee"))
        .Slide(Shape("body", "The society should fence the pond."), Table(Headings, ["Order the fence", "Site Manager", "30/04/2019", "Complete"], ["Put it up", "Site Manager", "31/05/2019", "Not started"]), Shape("title", "Recommendation 2"))
        .Slide(Shape("title", "Recommendation 1"), Shape("body", "The society should mark the paths."), Table(Headings, ["Buy paint", "Treasurer", "31/03/2019", "Complete"]), Shape("sldNum", "3"));

    [Fact]
    public Task Each_slide_with_a_number_is_a_recommendation_over_its_table() => Reading.Expect(Plan().Bytes(0, 2, 1),
        """
        1 The society should mark the paths.
          * Buy paint | -, Treasurer, - | 2019-03-31 | complete
        2 The society should fence the pond.
          * Order the fence | -, Site Manager, - | 2019-04-30 | complete
          * Put it up | -, Site Manager, - | 2019-05-31 | not started
        """);

    [Fact]
    public async Task What_is_no_part_of_the_plan_is_listed_with_its_reason()
    {
        var proposal = await Reading.Of(Plan().Slide(true, Shape("title", "Notes to ourselves")).Bytes());
        Assert.Contains(proposal.Unplaced, u => u is { Text: "3", Why: UnplacedWhy.PageFurniture, Place: "slide 3" });
        Assert.Contains(proposal.Unplaced, u => u is { Text: "Notes to ourselves", Why: UnplacedWhy.HiddenText });
        Assert.DoesNotContain(proposal.Unplaced, u => u.Text.Contains("Click to add", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slides_without_a_plan_say_so()
    {
        var proposal = await Reading.Of(new Pptx().Slide(Shape("title", "Summer outing"), Shape("body", "Bring a coat")).Bytes());
        Assert.Empty(proposal.Recommendations);
        Assert.NotNull(proposal.Message);
    }

    [Fact]
    public async Task A_slide_nested_too_deeply_is_refused()
    {
        var deep = new StringBuilder().Insert(0, "<a:x>", 500).ToString() + new StringBuilder().Insert(0, "</a:x>", 500);
        Assert.Contains("save it as PDF", await Reading.Refusal(new Pptx().Slide(deep).Bytes()));
    }
}
