using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;

namespace Heed.Application.Demonstration;

/// <summary>What the colours mean in the children's partnership, and where a person judges otherwise. The adults' board has chosen none.</summary>
internal sealed class Colouring(Place place)
{
    public void Write(Diary diary)
    {
        diary.On(Ago(140), Choose);
        diary.On(Ago(25), () => Judge("marian", "th-1a", "The questions are not agreed with the midwives, and without them nothing changes."));
        diary.On(Ago(10), () => Judge("desmond", "mt-8b", "Its date can be kept only if the second clinic finds a room, and it has been looking since spring."));
    }

    private DateOnly Ago(int days) => place.Day(new DemonstrationDay(-days, null));

    private async Task Choose() =>
        await place.The<ChooseColours>().Run(await place.As("marian"), place.Partnerships["tscp"], "embedded", "The executive chose it, so that blue stands for a difference that somebody has seen.", place.Gone).Must("colours");

    private async Task Judge(string by, string action, string reason) =>
        await place.The<JudgeColour>().Run(await place.As(by), place.Actions[action], Colour.Red, reason, place.Gone).Must(action);
}
