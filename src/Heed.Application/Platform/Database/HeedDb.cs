using System.Linq.Expressions;
using Heed.Application.People;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Forms;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Reports;
using Heed.Application.Search;
using Heed.Domain.Disposals;
using Heed.Domain.Documents;
using Heed.Domain.Events;
using Heed.Domain.Imports;
using Heed.Domain.Learning;
using Heed.Domain.Meetings;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Database;

/// <summary>The one database context, with one subclass a database. What it shows is limited by the sight it was made with.</summary>
public abstract class HeedDb : IdentityUserContext<Account, Guid>
{
    private protected HeedDb(DbContextOptions options, Sight sight)
        : base(options)
    {
        Sight = sight;
    }

    internal Sight Sight { get; }

    /// <summary>The person whose sight this is: a parameter of the filters.</summary>
    internal PersonId Me => Sight.Me;

    /// <summary>That person's own scope, from which they see the actions that name them.</summary>
    internal ScopeId MyScope => ScopeId.From(Sight.Me.Value);

    /// <summary>Whether a record stands in a scope in which nothing stands, said so that the planner of this database cannot know it: false, always.</summary>
    internal abstract Expression<Func<T, bool>> StandsNowhere<T>() where T : class, IScoped;

    /// <summary>The day on which grants must count: a parameter of the filters.</summary>
    internal DateOnly Today => Sight.Today;

    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Succession> Successions => Set<Succession>();

    public DbSet<Deputy> Deputies => Set<Deputy>();

    public DbSet<ScopeReach> ScopeReaches => Set<ScopeReach>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Hold> Holds => Set<Hold>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Course> Courses => Set<Course>();

    public DbSet<Commission> Commissions => Set<Commission>();

    public DbSet<LearningPoint> LearningPoints => Set<LearningPoint>();

    public DbSet<NationalReturn> NationalReturns => Set<NationalReturn>();

    public DbSet<ReviewDocument> ReviewDocuments => Set<ReviewDocument>();

    public DbSet<LearningEvent> LearningEvents => Set<LearningEvent>();

    public DbSet<Regime> Regimes => Set<Regime>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<Restriction> Restrictions => Set<Restriction>();

    public DbSet<IdentificationKey> IdentificationKeys => Set<IdentificationKey>();

    public DbSet<EmergencyAccess> EmergencyAccesses => Set<EmergencyAccess>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<PlanAction> Actions => Set<PlanAction>();

    public DbSet<ProgressUpdate> ProgressUpdates => Set<ProgressUpdate>();

    public DbSet<UpdateLink> UpdateLinks => Set<UpdateLink>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<ChasingRule> ChasingRules => Set<ChasingRule>();

    public DbSet<QuietPeriod> QuietPeriods => Set<QuietPeriod>();

    public DbSet<DraftLetter> DraftLetters => Set<DraftLetter>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<ImpactCheck> ImpactChecks => Set<ImpactCheck>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<PublicAnswer> PublicAnswers => Set<PublicAnswer>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<Edition> Editions => Set<Edition>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<Seal> Seals => Set<Seal>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<Disposal> Disposals => Set<Disposal>();

    public DbSet<KeepOrder> KeepOrders => Set<KeepOrder>();

    public DbSet<RetentionRule> RetentionRules => Set<RetentionRule>();

    public DbSet<DisclosureSearch> DisclosureSearches => Set<DisclosureSearch>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public DbSet<AgencyTally> AgencyTallies => Set<AgencyTally>();

    public DbSet<ThemeTally> ThemeTallies => Set<ThemeTally>();

    public DbSet<Release> Releases => Set<Release>();

    internal DbSet<QueuedMail> QueuedMail => Set<QueuedMail>();

    internal DbSet<KeptForm> KeptForms => Set<KeptForm>();

    internal DbSet<SentForm> SentForms => Set<SentForm>();

    internal DbSet<HeldScope> HeldScopes => Set<HeldScope>();

    internal DbSet<PublicVersion> PublicVersions => Set<PublicVersion>();

    internal DbSet<StoredKey> StoredKeys => Set<StoredKey>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>How this database keeps a typed id: the open generic converter.</summary>
    private protected abstract Type IdConverter { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder, IdConverter);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HeedDb).Assembly);
        Conventions.Finish(builder);
        Visibility.Apply(builder, this);
    }
}
