using static Heed.Domain.Recommendations.Colour;
using static Heed.Domain.Recommendations.ColourWhen;

namespace Heed.Domain.Recommendations;

/// <summary>A scheme that comes with Heed, to be taken as it is or changed.</summary>
/// <param name="About">Whom it suits, in a sentence.</param>
public sealed record ShippedColours(string Code, string Title, string About, ColourKey Colours);

/// <summary>The schemes that come with Heed. In none of them is green what nobody has checked.</summary>
public static class ColoursShipped
{
    public static readonly IReadOnlyList<ShippedColours> All =
    [
        new("on-target", "On target, up to a month behind, more than a month behind", "How late things are against their dates.", new(
            [
                new(Red, "More than a month behind, or not going to happen as it stands"),
                new(Amber, "Up to a month behind, or said to be done and not checked yet"),
                new(Green, "On target, or done and checked"),
                new(Grey, "Not judged: stopped, not accepted, or nobody leads it yet"),
            ],
            [
                new(Stopped, Grey), new(NotAccepted, Grey), new(Embedded, Green), new(SignedOff, Green), new(Verified, Green), new(Refused, Red), new(CannotBeDone, Red), new(Returned, Amber), new(ToVerify, Amber),
                new(Unanswered, Grey), new(Incomplete, Grey), new(OverdueByMore, Red, 30), new(Overdue, Amber), new(Otherwise, Green),
            ])),
        new("risk", "Risk", "How likely it is that what was asked for does not happen.", new(
            [
                new(Red, "High risk that what was asked for does not happen"),
                new(Amber, "Some risk: somebody must look at it"),
                new(Green, "Low risk: it goes as planned, or is done and checked"),
                new(Grey, "Not judged: stopped or not accepted"),
            ],
            [
                new(Stopped, Grey), new(NotAccepted, Grey), new(Embedded, Green), new(SignedOff, Green), new(Verified, Green), new(Refused, Red), new(CannotBeDone, Red), new(Returned, Amber), new(ToVerify, Amber),
                new(Unanswered, Red), new(Incomplete, Red), new(OverdueByMore, Red, 90), new(Overdue, Amber), new(ToChase, Amber), new(Silent, Amber, 60), new(Slipped, Amber, 90), new(Otherwise, Green),
            ])),
        new("embedded", "Complete and embedded is blue", "How far things have come. Green is done and checked; blue has made its difference.", new(
            [
                new(Red, "Overdue, refused, or cannot be done"),
                new(Amber, "Under way, or said to be done and not checked yet"),
                new(Green, "Done and checked. Whether it made a difference is not known yet"),
                new(Blue, "Complete and embedded: a check after sign-off saw the difference"),
                new(Grey, "Not begun, stopped or not accepted"),
            ],
            [
                new(Stopped, Grey), new(NotAccepted, Grey), new(Embedded, Blue), new(SignedOff, Green), new(Verified, Green), new(Refused, Red), new(CannotBeDone, Red), new(Returned, Amber), new(ToVerify, Amber),
                new(Unanswered, Grey), new(Incomplete, Grey), new(Overdue, Red), new(ToChase, Amber), new(NotStarted, Grey), new(Otherwise, Amber),
            ])),
    ];

    public static ShippedColours? Of(string code) => All.FirstOrDefault(s => s.Code == code);
}
