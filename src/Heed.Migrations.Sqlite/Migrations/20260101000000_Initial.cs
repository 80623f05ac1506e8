using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Heed.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdvicePhrases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Off_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Off_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Off_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvicePhrases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsNational = table.Column<bool>(type: "INTEGER", nullable: false),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PredecessorId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SuccessorId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AgencyTallies",
                columns: table => new
                {
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Actions = table.Column<int>(type: "INTEGER", nullable: false),
                    Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Overdue = table.Column<int>(type: "INTEGER", nullable: false),
                    ToVerify = table.Column<int>(type: "INTEGER", nullable: false),
                    Verified = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyTallies", x => new { x.ScopeId, x.AgencyId });
                });

            migrationBuilder.CreateTable(
                name: "Attempts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attempts", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    OnBehalfOf = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ByHeed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Did = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: false),
                    IsReading = table.Column<bool>(type: "INTEGER", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DestroyedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Remains = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Seal = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChasedDays",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChasedDays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChasingRules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Times = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChasingRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ColourSchemes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Began = table.Column<string>(type: "TEXT", nullable: false),
                    Colours = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    By_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By_Name = table.Column<string>(type: "TEXT", nullable: false),
                    By_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Off_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Off_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Off_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColourSchemes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ColumnMemories",
                columns: table => new
                {
                    PartnershipScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", nullable: false),
                    ReadAs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ColumnMemories", x => new { x.PartnershipScopeId, x.Heading });
                });

            migrationBuilder.CreateTable(
                name: "Digests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Actions = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Digests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DisclosureSearches",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Forms = table.Column<int>(type: "INTEGER", nullable: false),
                    KeysOpened = table.Column<int>(type: "INTEGER", nullable: false),
                    Found = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAsFile = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureSearches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Disposals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    What = table.Column<Guid>(type: "TEXT", nullable: false),
                    Where = table.Column<string>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    BreachWhat = table.Column<string>(type: "TEXT", nullable: false),
                    BreachFoundOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BreachTold = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RefusalReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Asked_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Asked_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Asked_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Decided_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Decided_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Decided_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DraftLetters",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Readers = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Actions = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DiscardReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftLetters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EmergencyAccesses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Allowed_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Allowed_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Allowed_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Asked_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Asked_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Asked_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Refused_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Refused_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Refused_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmergencyAccesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OnlyPartnership = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OnlyPanel = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Tombstone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImpactChecks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Declined = table.Column<string>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Findings = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImpactChecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeptForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Partnerships",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    HelpText = table.Column<string>(type: "TEXT", nullable: false),
                    ReportConcernUrl = table.Column<string>(type: "TEXT", nullable: false),
                    Introduction = table.Column<string>(type: "TEXT", nullable: false),
                    EarlierReviews = table.Column<string>(type: "TEXT", nullable: false),
                    Elsewhere = table.Column<string>(type: "TEXT", nullable: false),
                    ImpactChecksAYear = table.Column<int>(type: "INTEGER", nullable: true),
                    PredecessorId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SuccessorId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partnerships", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicVersion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QueuedMail",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    NotBefore = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueuedMail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Regimes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Began = table.Column<string>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    By_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By_Name = table.Column<string>(type: "TEXT", nullable: false),
                    By_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Off_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Off_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Off_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regimes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", nullable: false),
                    Selection = table.Column<string>(type: "TEXT", nullable: false),
                    Found = table.Column<int>(type: "INTEGER", nullable: false),
                    Begun = table.Column<string>(type: "TEXT", nullable: false),
                    Released = table.Column<string>(type: "TEXT", nullable: true),
                    PackId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PackHash = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Anchor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    CountsFrom = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ScopeReaches",
                columns: table => new
                {
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FromScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScopeReaches", x => new { x.FromScopeId, x.ScopeId });
                });

            migrationBuilder.CreateTable(
                name: "Seals",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Mac = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Link = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SentForms",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LedTo = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentForms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredSecrets",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredSecrets", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Successions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Passed = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Decided_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Decided_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Decided_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Successions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CountedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GoodUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    Counts_Actions = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_CannotBeDone = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Chase = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Complete = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Embedded = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Incomplete = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_LateLonger = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_LateTo180 = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_LateTo30 = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_LateTo365 = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_LateTo90 = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_NotStarted = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_OpenRecommendations = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Overdue = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ReadyForSignOff = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Returned = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_SignedOff = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_SignedOffByGroup = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Silent = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Soon = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Stopped = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_ToVerify = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_Verified = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts_WithoutAction = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => x.ScopeId);
                });

            migrationBuilder.CreateTable(
                name: "ThemeTallies",
                columns: table => new
                {
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    Recommendations = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenRecommendations = table.Column<int>(type: "INTEGER", nullable: false),
                    SignedOff = table.Column<int>(type: "INTEGER", nullable: false),
                    Embedded = table.Column<int>(type: "INTEGER", nullable: false),
                    Actions = table.Column<int>(type: "INTEGER", nullable: false),
                    Open = table.Column<int>(type: "INTEGER", nullable: false),
                    Overdue = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeTallies", x => new { x.ScopeId, x.Theme });
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    RoleTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "QuietPeriods",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuietPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuietPeriods_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "DestroyedFiles",
                columns: table => new
                {
                    DisposalId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FileId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Proof = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DestroyedFiles", x => new { x.DisposalId, x.FileId });
                    table.ForeignKey(
                        name: "FK_DestroyedFiles_Disposals_DisposalId",
                        column: x => x.DisposalId,
                        principalTable: "Disposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgencyPartnerships",
                columns: table => new
                {
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyPartnerships", x => new { x.AgencyId, x.PartnershipId });
                    table.ForeignKey(
                        name: "FK_AgencyPartnerships_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgencyPartnerships_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Groups",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Members = table.Column<string>(type: "TEXT", nullable: false),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidesForPartnership = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Groups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Groups_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", nullable: false),
                    Asks = table.Column<string>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Agencies = table.Column<string>(type: "TEXT", nullable: false),
                    Authorised = table.Column<string>(type: "TEXT", nullable: true),
                    Notified = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Recommended = table.Column<string>(type: "TEXT", nullable: false),
                    Decisions = table.Column<string>(type: "TEXT", nullable: false),
                    Views = table.Column<string>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", nullable: false),
                    IsSettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Written_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Written_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Written_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notifications_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseItems",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReleaseId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Record = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsText = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Fate = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Passages = table.Column<string>(type: "TEXT", nullable: false),
                    Exemption = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Replacement = table.Column<string>(type: "TEXT", nullable: true),
                    PrintedAs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReleaseItems_Releases_ReleaseId",
                        column: x => x.ReleaseId,
                        principalTable: "Releases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    App = table.Column<string>(type: "TEXT", nullable: true),
                    IsExcused = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUsers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MadeFor = table.Column<string>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    ShowsWords = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarAddresses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Deputies",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", nullable: false),
                    DeputyPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DeputyName = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Named_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Named_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Named_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deputies_People_DeputyPersonId",
                        column: x => x.DeputyPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Deputies_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Grants",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Grants_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegisterSheets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FileId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Choices = table.Column<string>(type: "TEXT", nullable: false),
                    Deeds = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Scopes = table.Column<string>(type: "TEXT", nullable: false),
                    BroughtIn_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BroughtIn_Name = table.Column<string>(type: "TEXT", nullable: false),
                    BroughtIn_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Settled_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Settled_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Settled_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterSheets_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Query = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedFilters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedFilters_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Refusals = table.Column<string>(type: "TEXT", nullable: false),
                    RefusedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Stopped = table.Column<string>(type: "TEXT", nullable: true),
                    StoppedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsOpen = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgedColours = table.Column<string>(type: "TEXT", nullable: false),
                    Proposed = table.Column<string>(type: "TEXT", nullable: true),
                    Corrections = table.Column<string>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    LeadAgencyId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LeadPersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LeadRole = table.Column<string>(type: "TEXT", nullable: false),
                    LeadAsWritten = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAsWritten = table.Column<string>(type: "TEXT", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsIncomplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Breadth = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    DateMoves = table.Column<string>(type: "TEXT", nullable: false),
                    SlippedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MergedInto = table.Column<string>(type: "TEXT", nullable: true),
                    Merged = table.Column<string>(type: "TEXT", nullable: false),
                    Milestones = table.Column<string>(type: "TEXT", nullable: false),
                    NextMilestone = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reported = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    LastUpdatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastProgress = table.Column<string>(type: "TEXT", nullable: false),
                    SplitFrom = table.Column<string>(type: "TEXT", nullable: true),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    Verified = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Verifications = table.Column<string>(type: "TEXT", nullable: false),
                    Wish = table.Column<string>(type: "TEXT", nullable: true),
                    WishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actions_Agencies_LeadAgencyId",
                        column: x => x.LeadAgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Actions_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Actions_People_LeadPersonId",
                        column: x => x.LeadPersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "GroupSeats",
                columns: table => new
                {
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupSeats", x => new { x.GroupId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_GroupSeats_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agenda = table.Column<string>(type: "TEXT", nullable: false),
                    Papers = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<string>(type: "TEXT", nullable: false),
                    MinutesAgreed = table.Column<string>(type: "TEXT", nullable: true),
                    Attendance = table.Column<string>(type: "TEXT", nullable: false),
                    Interests = table.Column<string>(type: "TEXT", nullable: false),
                    QuorumNeeded = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupName = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    CalledOff = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    DatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ResponsibleGroupId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Shape = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    Pseudonyms = table.Column<string>(type: "TEXT", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeadReviewer = table.Column<string>(type: "TEXT", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: true),
                    Inherited = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sources_Groups_ResponsibleGroupId",
                        column: x => x.ResponsibleGroupId,
                        principalTable: "Groups",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccountSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedInAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Browser = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSessions_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionAgencies",
                columns: table => new
                {
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AgencyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Leads = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionAgencies", x => new { x.ActionId, x.AgencyId });
                    table.ForeignKey(
                        name: "FK_ActionAgencies_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionAgencies_Agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionSeenBy",
                columns: table => new
                {
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionSeenBy", x => new { x.ScopeId, x.ActionId });
                    table.ForeignKey(
                        name: "FK_ActionSeenBy_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Shows = table.Column<string>(type: "TEXT", nullable: false),
                    Sight = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    MayBePublic = table.Column<bool>(type: "INTEGER", nullable: false),
                    EvidenceOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revisions = table.Column<string>(type: "TEXT", nullable: false),
                    DestroyedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgressUpdates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Told = table.Column<string>(type: "TEXT", nullable: true),
                    By_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By_Name = table.Column<string>(type: "TEXT", nullable: false),
                    By_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressUpdates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UpdateLinks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    LeadPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    Asks = table.Column<bool>(type: "INTEGER", nullable: false),
                    Corrects = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ToldBy = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Used_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Used_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Used_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UpdateLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UpdateLinks_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UpdateLinks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Commissions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Assessments = table.Column<string>(type: "TEXT", nullable: false),
                    Study = table.Column<string>(type: "TEXT", nullable: true),
                    Involved = table.Column<string>(type: "TEXT", nullable: false),
                    Seats = table.Column<string>(type: "TEXT", nullable: false),
                    Reports = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commissions_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Courses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ClockNotes = table.Column<string>(type: "TEXT", nullable: false),
                    NextDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Runs = table.Column<string>(type: "TEXT", nullable: false),
                    Reached = table.Column<string>(type: "TEXT", nullable: false),
                    RunsUnder = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    MarkerAnswers = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Courses_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PrintedNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    Agencies = table.Column<string>(type: "TEXT", nullable: false),
                    Stances = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Holds",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Stops = table.Column<int>(type: "INTEGER", maxLength: 60, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KnownEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    MayLift = table.Column<string>(type: "TEXT", nullable: false),
                    StillAllowed = table.Column<string>(type: "TEXT", nullable: false),
                    ShownBy = table.Column<string>(type: "TEXT", nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", nullable: false),
                    Lifted_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lifted_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Lifted_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Placed_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Placed_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Placed_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Holds_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IdentificationKeys",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentificationKeys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdentificationKeys_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FileId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Proposal = table.Column<string>(type: "TEXT", nullable: false),
                    Tombstone = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Finished_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Finished_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Finished_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Found_Actions = table.Column<int>(type: "INTEGER", nullable: false),
                    Found_OpenDoubts = table.Column<int>(type: "INTEGER", nullable: false),
                    Found_Recommendations = table.Column<int>(type: "INTEGER", nullable: false),
                    Found_Unplaced = table.Column<int>(type: "INTEGER", nullable: false),
                    Kept_Actions = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_Answers = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_Incomplete = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_LeftAlone = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_Recommendations = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_Renewed = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept_Reworded = table.Column<int>(type: "INTEGER", nullable: true),
                    Started_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Started_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Started_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeepOrders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LiftReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Lifted_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lifted_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Lifted_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Placed_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Placed_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Placed_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeepOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeepOrders_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LearningEvents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Attended = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Written_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Written_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Written_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearningEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LearningEvents_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingReviews",
                columns: table => new
                {
                    MeetingId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingReviews", x => new { x.MeetingId, x.ReviewId });
                    table.ForeignKey(
                        name: "FK_MeetingReviews_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingReviews_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NationalReturns",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    Sent = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NationalReturns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NationalReturns_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NotificationReviews",
                columns: table => new
                {
                    NotificationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    By_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By_Name = table.Column<string>(type: "TEXT", nullable: false),
                    By_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationReviews", x => new { x.NotificationId, x.ReviewId });
                    table.ForeignKey(
                        name: "FK_NotificationReviews_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NotificationReviews_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Paper = table.Column<string>(type: "TEXT", nullable: false),
                    Attached = table.Column<string>(type: "TEXT", nullable: true),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Signatures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Proposed = table.Column<string>(type: "TEXT", nullable: true),
                    Corrections = table.Column<string>(type: "TEXT", nullable: false),
                    IsPriority = table.Column<bool>(type: "INTEGER", nullable: false),
                    Asks = table.Column<string>(type: "TEXT", nullable: false),
                    AsksConfirmed = table.Column<string>(type: "TEXT", nullable: true),
                    Points = table.Column<string>(type: "TEXT", nullable: false),
                    JudgedColours = table.Column<string>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PrintedNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Breadth = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Addressees = table.Column<string>(type: "TEXT", nullable: false),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StanceReasons = table.Column<string>(type: "TEXT", nullable: false),
                    IntendedOutcome = table.Column<string>(type: "TEXT", nullable: false),
                    Measure = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Contacts = table.Column<string>(type: "TEXT", nullable: false),
                    ChaseOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignOffs = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StageMoves = table.Column<string>(type: "TEXT", nullable: false),
                    AskedWith = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Restrictions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Lifted_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Lifted_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Lifted_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Restrictions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Restrictions_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewDocuments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Readers = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Requirement = table.Column<string>(type: "TEXT", nullable: false),
                    ReportNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    HoldId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Versions = table.Column<string>(type: "TEXT", nullable: false),
                    AsideBecause = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Aside_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Aside_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Aside_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewDocuments_Sources_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceOwners",
                columns: table => new
                {
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceOwners", x => new { x.SourceId, x.PartnershipId });
                    table.ForeignKey(
                        name: "FK_SourceOwners_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceOwners_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeyEntries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Pseudonym = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeyEntries_IdentificationKeys_KeyId",
                        column: x => x.KeyId,
                        principalTable: "IdentificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeyHolders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Named_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Named_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Named_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyHolders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeyHolders_IdentificationKeys_KeyId",
                        column: x => x.KeyId,
                        principalTable: "IdentificationKeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_KeyHolders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LearningPoints",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    EventId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Shared_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Shared_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Shared_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Written_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Written_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Written_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearningPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LearningPoints_LearningEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "LearningEvents",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_LearningPoints_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Editions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PublicationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: false),
                    ChangeNote = table.Column<string>(type: "TEXT", nullable: false),
                    GoesOutOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AloneBecause = table.Column<string>(type: "TEXT", nullable: false),
                    Settlements = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    LeadsTo = table.Column<string>(type: "TEXT", nullable: false),
                    Checked_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Checked_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Checked_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LookedAt_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LookedAt_Name = table.Column<string>(type: "TEXT", nullable: true),
                    LookedAt_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Released_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Released_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Released_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Submitted_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Submitted_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Submitted_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Editions_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PreviewLinks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PublicationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", nullable: false),
                    MadeFor = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Made_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Made_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Made_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreviewLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreviewLinks_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionRecommendations",
                columns: table => new
                {
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionRecommendations", x => new { x.ActionId, x.RecommendationId });
                    table.ForeignKey(
                        name: "FK_ActionRecommendations_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionRecommendations_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MeetingId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GroupId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    ToGroupId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Quorum = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    By_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By_Name = table.Column<string>(type: "TEXT", nullable: false),
                    By_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Decisions_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Decisions_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ImpactCheckRecommendations",
                columns: table => new
                {
                    ImpactCheckId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImpactCheckRecommendations", x => new { x.ImpactCheckId, x.RecommendationId });
                    table.ForeignKey(
                        name: "FK_ImpactCheckRecommendations_ImpactChecks_ImpactCheckId",
                        column: x => x.ImpactCheckId,
                        principalTable: "ImpactChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ImpactCheckRecommendations_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicAnswers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WhatWeDid = table.Column<string>(type: "TEXT", nullable: false),
                    WhatDifference = table.Column<string>(type: "TEXT", nullable: false),
                    WhatRemains = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Wording = table.Column<int>(type: "INTEGER", nullable: false),
                    ReturnReason = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Approved_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Approved_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Approved_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Drafted_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Drafted_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Drafted_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Fallen_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fallen_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Fallen_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicAnswers_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationFindings",
                columns: table => new
                {
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FindingId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationFindings", x => new { x.RecommendationId, x.FindingId });
                    table.ForeignKey(
                        name: "FK_RecommendationFindings_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecommendationFindings_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationThemes",
                columns: table => new
                {
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationThemes", x => new { x.RecommendationId, x.Name });
                    table.ForeignKey(
                        name: "FK_RecommendationThemes_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ActionId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RecommendationId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Began_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Began_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Began_Who = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_Who = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watches_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Watches_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Watches_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LearningShares",
                columns: table => new
                {
                    LearningPointId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearningShares", x => new { x.LearningPointId, x.PartnershipId });
                    table.ForeignKey(
                        name: "FK_LearningShares_LearningPoints_LearningPointId",
                        column: x => x.LearningPointId,
                        principalTable: "LearningPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LearningShares_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditionOwners",
                columns: table => new
                {
                    EditionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScopeId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionOwners", x => new { x.EditionId, x.PartnershipId });
                    table.ForeignKey(
                        name: "FK_EditionOwners_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EditionOwners_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "PublicVersion",
                columns: new[] { "Id", "Number" },
                values: new object[] { 1, 1L });

            migrationBuilder.CreateIndex(
                name: "IX_AccountSessions_AccountId",
                table: "AccountSessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionAgencies_AgencyId",
                table: "ActionAgencies",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionRecommendations_RecommendationId",
                table: "ActionRecommendations",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionRecommendations_ScopeId",
                table: "ActionRecommendations",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_GroupId",
                table: "Actions",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_IsOpen_Due_ScopeId_Breadth_Id",
                table: "Actions",
                columns: new[] { "IsOpen", "Due", "ScopeId", "Breadth", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_LeadAgencyId_IsOpen_Due",
                table: "Actions",
                columns: new[] { "LeadAgencyId", "IsOpen", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_LeadPersonId",
                table: "Actions",
                column: "LeadPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_ScopeId",
                table: "Actions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_ScopeId_IsOpen_Due_Breadth_Id",
                table: "Actions",
                columns: new[] { "ScopeId", "IsOpen", "Due", "Breadth", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ActionSeenBy_ActionId",
                table: "ActionSeenBy",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionSeenBy_ScopeId",
                table: "ActionSeenBy",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvicePhrases_ScopeId",
                table: "AdvicePhrases",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvicePhrases_ScopeId_Code",
                table: "AdvicePhrases",
                columns: new[] { "ScopeId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_ScopeId",
                table: "Agencies",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyPartnerships_PartnershipId",
                table: "AgencyPartnerships",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyTallies_ScopeId",
                table: "AgencyTallies",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_PersonId",
                table: "AspNetUsers",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_PersonId",
                table: "CalendarAddresses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_ScopeId",
                table: "CalendarAddresses",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_SecretHash",
                table: "CalendarAddresses",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ActionId",
                table: "Changes",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_RecordId",
                table: "Changes",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ScopeId",
                table: "Changes",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Seal",
                table: "Changes",
                column: "Seal",
                filter: "\"Seal\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChasedDays_ScopeId",
                table: "ChasedDays",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ChasedDays_ScopeId_Day",
                table: "ChasedDays",
                columns: new[] { "ScopeId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChasingRules_ScopeId",
                table: "ChasingRules",
                column: "ScopeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ColourSchemes_ScopeId",
                table: "ColourSchemes",
                column: "ScopeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commissions_ReviewId",
                table: "Commissions",
                column: "ReviewId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commissions_ScopeId",
                table: "Commissions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_NextDue",
                table: "Courses",
                column: "NextDue");

            migrationBuilder.CreateIndex(
                name: "IX_Courses_ReviewId",
                table: "Courses",
                column: "ReviewId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Courses_ScopeId",
                table: "Courses",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ActionId",
                table: "Decisions",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_MeetingId",
                table: "Decisions",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_RecommendationId",
                table: "Decisions",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ScopeId",
                table: "Decisions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_DeputyPersonId",
                table: "Deputies",
                column: "DeputyPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_PersonId",
                table: "Deputies",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Deputies_ScopeId",
                table: "Deputies",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_DestroyedFiles_Proof",
                table: "DestroyedFiles",
                column: "Proof");

            migrationBuilder.CreateIndex(
                name: "IX_DestroyedFiles_ScopeId",
                table: "DestroyedFiles",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_ScopeId",
                table: "Digests",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Digests_To_Day_Kind",
                table: "Digests",
                columns: new[] { "To", "Day", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureSearches_ScopeId",
                table: "DisclosureSearches",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Disposals_ScopeId",
                table: "Disposals",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Disposals_State_Kind_What",
                table: "Disposals",
                columns: new[] { "State", "Kind", "What" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftLetters_ScopeId",
                table: "DraftLetters",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftLetters_ScopeId_State",
                table: "DraftLetters",
                columns: new[] { "ScopeId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_EditionOwners_PartnershipId",
                table: "EditionOwners",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_EditionOwners_ScopeId",
                table: "EditionOwners",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_PublicationId",
                table: "Editions",
                column: "PublicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_ScopeId",
                table: "Editions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_State_Slug_Address",
                table: "Editions",
                columns: new[] { "State", "Slug", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_EmergencyAccesses_ScopeId",
                table: "EmergencyAccesses",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ActionId",
                table: "Evidence",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ScopeId",
                table: "Evidence",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_ActionId",
                table: "Files",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Files_ScopeId",
                table: "Files",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ScopeId",
                table: "Findings",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_SourceId",
                table: "Findings",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_PersonId_Role_ScopeId",
                table: "Grants",
                columns: new[] { "PersonId", "Role", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Grants_ScopeId",
                table: "Grants",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Groups_PartnershipId",
                table: "Groups",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Groups_ScopeId",
                table: "Groups",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupSeats_PersonId",
                table: "GroupSeats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Holds_ScopeId",
                table: "Holds",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Holds_SourceId",
                table: "Holds",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_IdentificationKeys_ReviewId",
                table: "IdentificationKeys",
                column: "ReviewId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdentificationKeys_ScopeId",
                table: "IdentificationKeys",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ImpactCheckRecommendations_RecommendationId",
                table: "ImpactCheckRecommendations",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ImpactCheckRecommendations_ScopeId",
                table: "ImpactCheckRecommendations",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ImpactChecks_ScopeId",
                table: "ImpactChecks",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ImpactChecks_ScopeId_Due",
                table: "ImpactChecks",
                columns: new[] { "ScopeId", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_ScopeId",
                table: "Imports",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_SourceId_Sha256",
                table: "Imports",
                columns: new[] { "SourceId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PersonId",
                table: "Invitations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_ScopeId",
                table: "Invitations",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_SecretHash",
                table: "Invitations",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeepOrders_ScopeId",
                table: "KeepOrders",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_KeepOrders_SourceId",
                table: "KeepOrders",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyEntries_KeyId",
                table: "KeyEntries",
                column: "KeyId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyEntries_ScopeId",
                table: "KeyEntries",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyHolders_KeyId",
                table: "KeyHolders",
                column: "KeyId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyHolders_PersonId",
                table: "KeyHolders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyHolders_ScopeId",
                table: "KeyHolders",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningEvents_ScopeId",
                table: "LearningEvents",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningEvents_SourceId",
                table: "LearningEvents",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningPoints_EventId",
                table: "LearningPoints",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningPoints_ScopeId",
                table: "LearningPoints",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningPoints_SourceId",
                table: "LearningPoints",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningShares_PartnershipId",
                table: "LearningShares",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningShares_ScopeId",
                table: "LearningShares",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingReviews_ReviewId",
                table: "MeetingReviews",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingReviews_ScopeId",
                table: "MeetingReviews",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_GroupId",
                table: "Meetings",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ScopeId",
                table: "Meetings",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_ScopeId_On",
                table: "Meetings",
                columns: new[] { "ScopeId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_NationalReturns_ReviewId_Form",
                table: "NationalReturns",
                columns: new[] { "ReviewId", "Form" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NationalReturns_ScopeId",
                table: "NationalReturns",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationReviews_ReviewId",
                table: "NotificationReviews",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationReviews_ScopeId",
                table: "NotificationReviews",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_IsSettled",
                table: "Notifications",
                column: "IsSettled");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_PartnershipId",
                table: "Notifications",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Reference",
                table: "Notifications",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_ScopeId",
                table: "Notifications",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_ScopeId",
                table: "Partnerships",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Partnerships_Slug",
                table: "Partnerships",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyId",
                table: "People",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_ScopeId",
                table: "People",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_PublicationId",
                table: "PreviewLinks",
                column: "PublicationId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_ScopeId",
                table: "PreviewLinks",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreviewLinks_SecretHash",
                table: "PreviewLinks",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_ActionId",
                table: "ProgressUpdates",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_ScopeId",
                table: "ProgressUpdates",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_PublicAnswers_RecommendationId",
                table: "PublicAnswers",
                column: "RecommendationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicAnswers_ScopeId",
                table: "PublicAnswers",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ReviewId_Address",
                table: "Publications",
                columns: new[] { "ReviewId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ScopeId",
                table: "Publications",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_Slug_Address",
                table: "Publications",
                columns: new[] { "Slug", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QueuedMail_SentAt",
                table: "QueuedMail",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_QuietPeriods_AgencyId",
                table: "QuietPeriods",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_QuietPeriods_ScopeId",
                table: "QuietPeriods",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationFindings_FindingId",
                table: "RecommendationFindings",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationFindings_ScopeId",
                table: "RecommendationFindings",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ScopeId",
                table: "Recommendations",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_SourceId_Position",
                table: "Recommendations",
                columns: new[] { "SourceId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Stage_ScopeId",
                table: "Recommendations",
                columns: new[] { "Stage", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationThemes_Name_ScopeId",
                table: "RecommendationThemes",
                columns: new[] { "Name", "ScopeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationThemes_ScopeId",
                table: "RecommendationThemes",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Regimes_ScopeId",
                table: "Regimes",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSheets_PersonId",
                table: "RegisterSheets",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSheets_ScopeId",
                table: "RegisterSheets",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseItems_Record",
                table: "ReleaseItems",
                column: "Record");

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseItems_ReleaseId_Number",
                table: "ReleaseItems",
                columns: new[] { "ReleaseId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseItems_ScopeId",
                table: "ReleaseItems",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Releases_ScopeId",
                table: "Releases",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_ActionId_Kind_Anchor_Days_Part_To",
                table: "Reminders",
                columns: new[] { "ActionId", "Kind", "Anchor", "Days", "Part", "To" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_ScopeId",
                table: "Reminders",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Restrictions_Reference",
                table: "Restrictions",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Restrictions_ReviewId",
                table: "Restrictions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Restrictions_ScopeId",
                table: "Restrictions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRules_ScopeId",
                table: "RetentionRules",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRules_ScopeId_Kind",
                table: "RetentionRules",
                columns: new[] { "ScopeId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewDocuments_ReviewId",
                table: "ReviewDocuments",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewDocuments_ScopeId",
                table: "ReviewDocuments",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_PersonId",
                table: "SavedFilters",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_ScopeId",
                table: "SavedFilters",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ScopeReaches_ScopeId",
                table: "ScopeReaches",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Seals_ChangeId",
                table: "Seals",
                column: "ChangeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ActionId",
                table: "SearchEntries",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_RecordId_Kind",
                table: "SearchEntries",
                columns: new[] { "RecordId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_ScopeId",
                table: "SearchEntries",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_SentForms_SentAt",
                table: "SentForms",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_SourceOwners_PartnershipId",
                table: "SourceOwners",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceOwners_ScopeId",
                table: "SourceOwners",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_ResponsibleGroupId",
                table: "Sources",
                column: "ResponsibleGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_ScopeId",
                table: "Sources",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Slug",
                table: "Sources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Successions_ScopeId",
                table: "Successions",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Tallies_ScopeId",
                table: "Tallies",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeTallies_ScopeId",
                table: "ThemeTallies",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_UpdateLinks_ActionId",
                table: "UpdateLinks",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_UpdateLinks_PersonId",
                table: "UpdateLinks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_UpdateLinks_ScopeId",
                table: "UpdateLinks",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_UpdateLinks_SecretHash",
                table: "UpdateLinks",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watches_ActionId",
                table: "Watches",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Watches_PersonId",
                table: "Watches",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watches_RecommendationId",
                table: "Watches",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Watches_ScopeId",
                table: "Watches",
                column: "ScopeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountSessions");

            migrationBuilder.DropTable(
                name: "ActionAgencies");

            migrationBuilder.DropTable(
                name: "ActionRecommendations");

            migrationBuilder.DropTable(
                name: "ActionSeenBy");

            migrationBuilder.DropTable(
                name: "AdvicePhrases");

            migrationBuilder.DropTable(
                name: "AgencyPartnerships");

            migrationBuilder.DropTable(
                name: "AgencyTallies");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Attempts");

            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "ChasedDays");

            migrationBuilder.DropTable(
                name: "ChasingRules");

            migrationBuilder.DropTable(
                name: "ColourSchemes");

            migrationBuilder.DropTable(
                name: "ColumnMemories");

            migrationBuilder.DropTable(
                name: "Commissions");

            migrationBuilder.DropTable(
                name: "Courses");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Deputies");

            migrationBuilder.DropTable(
                name: "DestroyedFiles");

            migrationBuilder.DropTable(
                name: "Digests");

            migrationBuilder.DropTable(
                name: "DisclosureSearches");

            migrationBuilder.DropTable(
                name: "DraftLetters");

            migrationBuilder.DropTable(
                name: "EditionOwners");

            migrationBuilder.DropTable(
                name: "EmergencyAccesses");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "Grants");

            migrationBuilder.DropTable(
                name: "GroupSeats");

            migrationBuilder.DropTable(
                name: "Holds");

            migrationBuilder.DropTable(
                name: "ImpactCheckRecommendations");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "KeepOrders");

            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "KeyEntries");

            migrationBuilder.DropTable(
                name: "KeyHolders");

            migrationBuilder.DropTable(
                name: "LearningShares");

            migrationBuilder.DropTable(
                name: "MeetingReviews");

            migrationBuilder.DropTable(
                name: "NationalReturns");

            migrationBuilder.DropTable(
                name: "NotificationReviews");

            migrationBuilder.DropTable(
                name: "PreviewLinks");

            migrationBuilder.DropTable(
                name: "ProgressUpdates");

            migrationBuilder.DropTable(
                name: "PublicAnswers");

            migrationBuilder.DropTable(
                name: "PublicVersion");

            migrationBuilder.DropTable(
                name: "QueuedMail");

            migrationBuilder.DropTable(
                name: "QuietPeriods");

            migrationBuilder.DropTable(
                name: "RecommendationFindings");

            migrationBuilder.DropTable(
                name: "RecommendationThemes");

            migrationBuilder.DropTable(
                name: "Regimes");

            migrationBuilder.DropTable(
                name: "RegisterSheets");

            migrationBuilder.DropTable(
                name: "ReleaseItems");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "Restrictions");

            migrationBuilder.DropTable(
                name: "RetentionRules");

            migrationBuilder.DropTable(
                name: "ReviewDocuments");

            migrationBuilder.DropTable(
                name: "SavedFilters");

            migrationBuilder.DropTable(
                name: "ScopeReaches");

            migrationBuilder.DropTable(
                name: "Seals");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SentForms");

            migrationBuilder.DropTable(
                name: "SourceOwners");

            migrationBuilder.DropTable(
                name: "StoredKeys");

            migrationBuilder.DropTable(
                name: "StoredSecrets");

            migrationBuilder.DropTable(
                name: "Successions");

            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropTable(
                name: "ThemeTallies");

            migrationBuilder.DropTable(
                name: "UpdateLinks");

            migrationBuilder.DropTable(
                name: "Watches");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Disposals");

            migrationBuilder.DropTable(
                name: "Editions");

            migrationBuilder.DropTable(
                name: "ImpactChecks");

            migrationBuilder.DropTable(
                name: "IdentificationKeys");

            migrationBuilder.DropTable(
                name: "LearningPoints");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "Actions");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "Publications");

            migrationBuilder.DropTable(
                name: "LearningEvents");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "Groups");

            migrationBuilder.DropTable(
                name: "Partnerships");
        }
    }
}
