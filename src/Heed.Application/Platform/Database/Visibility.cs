using System.Linq.Expressions;
using Heed.Application.Platform.Files;
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
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Database;

/// <summary>
/// What each kind of sight may see of each record, as named filters that the database evaluates, so that they hold in every
/// list, count and navigation. A scoped record without a line here stops the start of Heed: nothing is visible by omission.
/// </summary>
internal static class Visibility
{
    public const string Filter = "Visible";

    private static readonly Role[] People = [.. RoleSight.OfWholeScope, Role.Administrator];

    private static readonly Role[] Custodians = [Role.Custodian];

    public static void Apply(ModelBuilder model, HeedDb db)
    {
        if (db.Sight.Kind == SightKind.Everything)
        {
            return;
        }

        var see = new Filters(model);
        var scopes = SeesScopes(db);
        var signedIn = db.Sight.Kind != SightKind.Published;

        // The names of bodies and groups are public facts. A link says only which agency an action concerns, and is reached through
        // the action; it must not ask for the action again, which asks for it.
        see.Of<Partnership>(_ => true);
        see.Of<Agency>(_ => signedIn);
        see.Of<AgencyPartnership>(_ => signedIn);
        see.Of<Group>(_ => signedIn);
        see.Of<GroupSeat>(_ => signedIn);
        see.Of<ActionAgency>(_ => signedIn);
        see.Of<ActionSeenBy>(_ => signedIn);

        // Whoever sees an action sees the name of the person who leads it.
        see.Of(Or(scopes ? Or(p => p.Id == db.Me, InScope<Person>(db, People)) : p => signedIn && p.Id == db.Me, p => signedIn && db.Actions.Any(a => a.LeadPersonId == p.Id)));
        see.Of(signedIn ? Or(Or(g => g.PersonId == db.Me, scopes ? InScope<Grant>(db, People) : _ => false), InScope<Grant>(db, Custodians)) : _ => false);
        see.Of(signedIn ? Or(d => d.PersonId == db.Me || d.DeputyPersonId == db.Me, scopes ? InScope<Deputy>(db, People) : _ => false) : _ => false);
        see.Of(scopes ? InScope<Succession>(db, People) : _ => false);
        see.Of(scopes ? InScope<Invitation>(db, People) : _ => false);

        see.Of(Whole<Source>(db));
        see.Of(Whole<SourceOwner>(db));
        see.Of(Whole<Hold>(db));
        see.Of(Whole<Finding>(db));
        see.Of(Whole<Course>(db));
        see.Of(Whole<Commission>(db));
        see.Of(Whole<LearningEvent>(db));
        // What agencies wrote for a review is read by those who carry it out, and by nobody else who sees the review.
        see.Of(Or(Joined(Whole<ReviewDocument>(db), d => d.Readers == DocumentReaders.Everybody, Expression.AndAlso), Panel<ReviewDocument>(db)));
        // What is shared with practitioners is read by everybody who works at an agency of the partnerships that share it; of a restricted review by nobody but those named.
        see.Of(Or(Whole<LearningShare>(db), signedIn ? s => db.People.Any(p => p.Id == db.Me && db.Set<AgencyPartnership>().Any(a => a.AgencyId == p.AgencyId && a.PartnershipId == s.PartnershipId)) : _ => false));
        see.Of(Or(Whole<LearningPoint>(db), signedIn ? l => db.Set<LearningShare>().Any(s => s.LearningPointId == l.Id) && db.ScopeReaches.Any(r => r.ScopeId == l.ScopeId && r.FromScopeId != l.ScopeId) : _ => false));
        // How a partnership reviews is no secret.
        see.Of<Regime>(_ => signedIn);
        // Whoever wrote a notification sees it, and what came of it, though they see nothing else of the partnership.
        see.Of(Or(Whole<Notification>(db), n => signedIn && n.Written.Who == db.Me));
        see.Of(Whole<NotificationReview>(db));
        // A custodian sees that there is a restricted review, and nothing that stands in it.
        see.Of(signedIn ? Or(Whole<Restriction>(db), InScope<Restriction>(db, Custodians)) : _ => false);
        see.Of(Whole<EmergencyAccess>(db));
        see.Of(Whole<IdentificationKey>(db));
        see.Of(Whole<KeyEntry>(db));
        see.Of(Whole<KeyHolder>(db));
        see.Of(Whole<RecommendationFinding>(db));
        see.Of(Whole<RecommendationTheme>(db));
        see.Of(Whole<PublicAnswer>(db));
        see.Of(Whole<ImpactCheck>(db));
        see.Of(Whole<ImpactCheckOf>(db));
        // Who sits in a group was there: they see its meetings with their minutes, whatever their roles. What stands on the agenda they see as everywhere.
        see.Of(signedIn ? Or(Whole<Meeting>(db), m => db.Set<GroupSeat>().Any(s => s.GroupId == m.GroupId && s.PersonId == db.Me)) : _ => false);
        see.Of(Whole<MeetingReview>(db));
        see.Of(Whole<NationalReturn>(db));
        see.Of(Or(Whole<Decision>(db), WithOwn<Decision>(db, d => d.ActionId != null && db.Actions.Any(a => a.Id == d.ActionId))));
        see.Of(Whole<Publication>(db));
        see.Of(Whole<PreviewLink>(db));
        see.Of(Whole<Import>(db));
        see.Of(Or(e => e.State == EditionState.Published, Whole<Edition>(db)));
        see.Of<EditionOwner>(o => db.Editions.Any(e => e.Id == o.EditionId));

        // What was destroyed, and what must be kept, is seen where the thing itself was seen: of a review by those who see the review.
        see.Of(Or(Whole<Disposal>(db), AccountsKept(db)));
        see.Of(Whole<DestroyedFile>(db));
        see.Of(Whole<KeepOrder>(db));
        // How long a partnership keeps things is no secret.
        see.Of<RetentionRule>(_ => signedIn);
        see.Of(Whole<DisclosureSearch>(db));
        see.Of(Whole<AdvicePhrase>(db));
        see.Of(Whole<Tally>(db));
        see.Of(Whole<AgencyTally>(db));
        see.Of(Whole<ThemeTally>(db));
        // An item of a pack is seen where its source is, so that a pack says nothing of a review that was restricted since.
        see.Of(Whole<Release>(db));
        see.Of(Whole<ReleaseItem>(db));
        // A colour is worth nothing without what it means, so whoever sees the one sees the other.
        see.Of<ColourScheme>(_ => signedIn);

        see.Of(Or(Whole<PlanAction>(db), Own(db)));
        // What goes with an action is seen where the action is.
        see.Of(Or(Whole<ActionRecommendation>(db), WithOwn<ActionRecommendation>(db, l => db.Actions.Any(a => a.Id == l.ActionId)
            && db.ScopeReaches.Any(r => r.ScopeId == l.ScopeId && r.FromScopeId != l.ScopeId))));
        see.Of(Or(Whole<Recommendation>(db), WithOwn<Recommendation>(db, r => db.Set<ActionRecommendation>().Any(l => l.RecommendationId == r.Id))));
        see.Of(Or(Whole<ProgressUpdate>(db), WithOwn<ProgressUpdate>(db, u => db.Actions.Any(a => a.Id == u.ActionId))));
        see.Of(Or(Whole<UpdateLink>(db), WithOwn<UpdateLink>(db, l => l.PersonId == db.Me && db.Actions.Any(a => a.Id == l.ActionId))));
        see.Of(Whole<Reminder>(db));
        see.Of(Whole<Digest>(db));
        see.Of(Whole<ChasedDay>(db));
        see.Of(Whole<DraftLetter>(db));
        see.Of(Whole<ChasingRule>(db));
        see.Of(Whole<QuietPeriod>(db));
        see.Of(Or(Whole<Evidence>(db), WithOwn<Evidence>(db, e => e.Sight == EvidenceSight.Everybody && db.Actions.Any(a => a.Id == e.ActionId))));
        see.Of(Or(Or(Or(Joined(Whole<StoredFile>(db), f => !f.OnlyPanel, Expression.AndAlso), Panel<StoredFile>(db)), WithOwn<StoredFile>(db, f => f.ActionId != null && !f.OnlyPartnership && db.Actions.Any(a => a.Id == f.ActionId))),
            signedIn ? f => f.GroupId != null && db.Set<GroupSeat>().Any(s => s.GroupId == f.GroupId && s.PersonId == db.Me) : _ => false));
        see.Of(Or(Or(Whole<Change>(db), ChangeOfPeople(db)), WithOwn<Change>(db, c => c.ActionId != null && db.Actions.Any(a => a.Id == c.ActionId))));
        // Found by search is what is seen: an own action, an own notification.
        see.Of(Or(Or(Whole<SearchEntry>(db), WithOwn<SearchEntry>(db, s => s.ActionId != null && db.Actions.Any(a => a.Id == s.ActionId))),
            signedIn ? s => s.Kind == nameof(Notification) && db.Set<Notification>().Any(n => n.ScopeId == s.ScopeId && n.Written.Who == db.Me) : _ => false));

        // What somebody keeps for themselves is seen by nobody else.
        see.Of<SavedFilter>(f => signedIn && f.PersonId == db.Me);
        see.Of<Watch>(w => signedIn && w.PersonId == db.Me);
        see.Of<CalendarAddress>(a => signedIn && a.PersonId == db.Me);
        see.Of<RegisterSheet>(s => signedIn && s.PersonId == db.Me);

        see.CheckNothingIsLeftOut();
    }

    /// <summary>What names me as its lead, or somebody for whom I stand in, or concerns an agency that I am the lead of.</summary>
    public static Expression<Func<PlanAction, bool>> NamesMe(HeedDb db) =>
        a => db.Set<ActionSeenBy>()
            .Where(s => s.ScopeId == db.MyScope)
            .Select(s => s.ActionId)
            .Concat(db.HeldScopes
                .Where(h => h.PersonId == db.Me && h.Role == Role.AgencyLead && h.From <= db.Today && (h.Until == null || h.Until >= db.Today))
                .Join(db.Set<ActionSeenBy>(), h => h.ScopeId, s => s.ScopeId, (_, s) => s.ActionId))
            .Concat(db.Deputies
                .Where(d => d.DeputyPersonId == db.Me && d.From <= db.Today && d.Until >= db.Today)
                .Join(db.Set<ActionSeenBy>(), d => d.PersonScopeId, s => s.ScopeId, (_, s) => s.ActionId))
            .Contains(a.Id);

    /// <summary>A restricted review is reached from nowhere but itself: who leads something in it must be named for it.</summary>
    private static Expression<Func<PlanAction, bool>> Own(HeedDb db)
    {
        if (db.Sight.Kind is SightKind.Published or SightKind.Scopes)
        {
            return _ => false;
        }

        Expression<Func<PlanAction, bool>> reached = a => db.ScopeReaches.Any(r => r.ScopeId == a.ScopeId && r.FromScopeId != a.ScopeId);
        return Joined(NamesMe(db), reached, Expression.AndAlso);
    }

    private static bool SeesScopes(HeedDb db) => db.Sight.Kind is SightKind.Scopes or SightKind.ScopesAndOwn;

    /// <summary>What happened to people and bodies is seen by those who see them: by administrators too.</summary>
    private static Expression<Func<Change, bool>> ChangeOfPeople(HeedDb db)
    {
        string[] kinds = [nameof(Person), nameof(Agency), nameof(Partnership), nameof(Group), nameof(Grant), nameof(Deputy), nameof(Succession), nameof(Invitation)];
        if (!SeesScopes(db))
        {
            return _ => false;
        }

        return c => kinds.Contains(c.Kind) && db.HeldScopes
            .Where(h => h.PersonId == db.Me && h.Role == Role.Administrator && h.From <= db.Today && (h.Until == null || h.Until >= db.Today))
            .Select(h => h.ScopeId)
            .Contains(c.ScopeId);
    }

    /// <summary>Administrators decide on the accounts of people who left, and see no other disposal.</summary>
    private static Expression<Func<Disposal, bool>> AccountsKept(HeedDb db) => !SeesScopes(db) ? _ => false
        : d => d.Kind == DisposalKind.Account && db.HeldScopes
            .Where(h => h.PersonId == db.Me && h.Role == Role.Administrator && h.From <= db.Today && (h.Until == null || h.Until >= db.Today))
            .Select(h => h.ScopeId)
            .Contains(d.ScopeId);

    /// <summary>What stands in a scope in which I carry the review out.</summary>
    private static Expression<Func<T, bool>> Panel<T>(HeedDb db) where T : class, IScoped =>
        SeesScopes(db) ? InScope<T>(db, DocumentAccess.Panel) : _ => false;

    /// <summary>What stands in a scope that one of my roles sees as a whole.</summary>
    private static Expression<Func<T, bool>> Whole<T>(HeedDb db) where T : class, IScoped =>
        SeesScopes(db) ? InScope<T>(db, RoleSight.OfWholeScope) : _ => false;

    /// <summary>
    /// A planner takes a role to reach a few scopes, begins with them, and looks up each in every table. Where it is thousands it must begin with
    /// what is asked for and look each record up among the scopes: it does so beside an "or", though nothing ever answers to the other side of it.
    /// </summary>
    private static Expression<Func<T, bool>> InScope<T>(HeedDb db, Role[] roles) where T : class, IScoped
    {
        Expression<Func<T, bool>> held = record => db.HeldScopes
            .Where(h => h.PersonId == db.Me && roles.Contains(h.Role) && h.From <= db.Today && (h.Until == null || h.Until >= db.Today))
            .Select(h => h.ScopeId)
            .Contains(record.ScopeId);
        return db.Sight.IsWide ? Or(held, db.StandsNowhere<T>()) : held;
    }

    private static Expression<Func<T, bool>> WithOwn<T>(HeedDb db, Expression<Func<T, bool>> own) =>
        db.Sight.Kind is SightKind.Own or SightKind.ScopesAndOwn ? own : _ => false;

    private static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other)
    {
        if (IsFalse(one))
        {
            return other;
        }

        if (IsFalse(other))
        {
            return one;
        }

        return Joined(one, other, Expression.OrElse);
    }

    private static Expression<Func<T, bool>> Joined<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other, Func<Expression, Expression, Expression> how) =>
        Expression.Lambda<Func<T, bool>>(how(one.Body, new Rename(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private static bool IsFalse(LambdaExpression filter) => filter.Body is ConstantExpression { Value: false };

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }

    /// <summary>Collects the filters, and finds the record that was forgotten.</summary>
    private sealed class Filters(ModelBuilder model)
    {
        private readonly HashSet<Type> said = [];

        public void Of<T>(Expression<Func<T, bool>> visible) where T : class
        {
            model.Entity<T>().HasQueryFilter(Filter, visible);
            said.Add(typeof(T));
        }

        public void CheckNothingIsLeftOut()
        {
            var forgotten = model.Model.GetEntityTypes()
                .Where(e => e.BaseType is null && !e.IsOwned() && !said.Contains(e.ClrType) && !Unscoped.Contains(e.ClrType))
                .Where(e => e.ClrType.Namespace!.StartsWith("Heed.", StringComparison.Ordinal) && e.FindAnnotation("Relational:TableName") is not null)
                .Select(e => e.ClrType.Name)
                .ToList();
            if (forgotten.Count > 0)
            {
                throw new InvalidOperationException($"Say in Visibility who may see: {string.Join(", ", forgotten)}");
            }
        }
    }

    /// <summary>What the floor below the rooms keeps for itself, and no query of a room reads.</summary>
    private static readonly HashSet<Type> Unscoped =
    [
        typeof(Application.People.Account), typeof(Application.People.AccountSession), typeof(Application.People.Attempt), typeof(HeldScope), typeof(ScopeReach), typeof(Mail.QueuedMail), typeof(Forms.KeptForm), typeof(Forms.SentForm), typeof(PublicVersion), typeof(StoredKey),
        typeof(Application.Imports.ColumnMemory), typeof(Seal), typeof(Secrets.StoredSecret),
    ];
}
