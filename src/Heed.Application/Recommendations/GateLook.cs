using Heed.Domain.Recommendations;

namespace Heed.Application.Recommendations;

/// <summary>What the gate is shown of a recommendation: its words, what answers it, and the evidence.</summary>
internal static class GateLook
{
    public static IReadOnlyList<GatePoint> Points(Recommendation recommendation, IReadOnlyList<PlanAction> answers, PublicAnswer? published) => [];

    public static IReadOnlyList<GatePoint> Points(PlanAction action, string? said, string evidence) => [];

    public static IReadOnlyList<Asked> Proposed(Recommendation recommendation, IReadOnlyList<PlanAction> answers, PublicAnswer? published) => [];
}
