using System.Text.Json.Serialization;

namespace Heed.Application.Imports;

/// <summary>What a column of somebody's plan means to us.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Column>))]
public enum Column
{
    Ignore,
    Number,
    Recommendation,
    Finding,
    Title,
    Scope,
    Addressees,
    Response,
    ActionNumber,
    Action,
    Lead,
    LeadName,
    LeadRole,
    LeadAgency,
    Milestones,
    Outcome,
    DueDate,
    NewDueDate,
    Completed,
    Progress,
    Status,
    Rag,
    Evidence,
    TickComplete,
    TickInProgress,
    TickNotStarted,
    TickOverdue,
    TickRed,
    TickAmber,
    TickGreen,
    TickBlue,
}
