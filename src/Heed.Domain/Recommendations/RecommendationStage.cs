namespace Heed.Domain.Recommendations;

/// <summary>How far a recommendation has come. It moves by verbs only; see <c>Recommendation.Stages.cs</c>.</summary>
public enum RecommendationStage
{
    Open,

    /// <summary>Its manager asks for it to be signed off, and what the gate found is settled.</summary>
    ReadyForSignOff,

    /// <summary>Signed off by the responsible group.</summary>
    SignedOffByGroup,

    /// <summary>Signed off by every owning partnership.</summary>
    SignedOff,

    /// <summary>A dated impact check, made after sign-off, saw the difference.</summary>
    Embedded,
}
