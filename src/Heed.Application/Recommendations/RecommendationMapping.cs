using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Recommendations;

internal sealed class RecommendationMapping :
    IEntityTypeConfiguration<Recommendation>,
    IEntityTypeConfiguration<RecommendationFinding>,
    IEntityTypeConfiguration<RecommendationTheme>,
    IEntityTypeConfiguration<PlanAction>,
    IEntityTypeConfiguration<ActionRecommendation>,
    IEntityTypeConfiguration<ActionAgency>,
    IEntityTypeConfiguration<ActionSeenBy>,
    IEntityTypeConfiguration<ProgressUpdate>,
    IEntityTypeConfiguration<Evidence>,
    IEntityTypeConfiguration<PublicAnswer>,
    IEntityTypeConfiguration<UpdateLink>,
    IEntityTypeConfiguration<ImpactCheck>,
    IEntityTypeConfiguration<ImpactCheckOf>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.ToTable("Recommendations");
        builder.HasIndex(r => new { r.SourceId, r.Position });
        builder.HasOne<Source>().WithMany().HasForeignKey(r => r.SourceId);
        builder.Property(r => r.Addressees).HasField("addressees").AsJson();
        builder.HasMany(r => r.Findings).WithOne().HasForeignKey(l => l.RecommendationId);
        builder.HasMany(r => r.Themes).WithOne().HasForeignKey(t => t.RecommendationId);
        builder.HasIndex(r => new { r.Stage, r.ScopeId });
        builder.Property(r => r.StageMoves).HasField("stageMoves").AsJson();
        builder.Property(r => r.SignOffs).HasField("signOffs").AsJson();
        builder.Property(r => r.AskedWith!).RecordAsJson().IsRequired(false);
        builder.Property(r => r.Asks).HasField("asks").AsJson();
        builder.Property(r => r.Points).HasField("points").AsJson();
        builder.Property(r => r.Contacts).HasField("contacts").AsJson();
        builder.Property(r => r.Corrections).HasField("corrections").AsJson();
        builder.Property(r => r.JudgedColours).HasField("judgedColours").AsJson();
        builder.Property(r => r.Proposed!).RecordAsJson().IsRequired(false);
        builder.Property(r => r.AsksConfirmed!).RecordAsJson().IsRequired(false);
        builder.Ignore(r => r.Standing).Ignore(r => r.OpenPoints);
        builder.Navigation(r => r.Findings).AutoInclude().HasField("findings");
        builder.Navigation(r => r.Themes).AutoInclude().HasField("themes");
        builder.Ignore(r => r.Label).Ignore(r => r.SearchTitle).Ignore(r => r.SearchText);
    }

    public void Configure(EntityTypeBuilder<RecommendationFinding> builder)
    {
        builder.ToTable("RecommendationFindings").HasKey(l => new { l.RecommendationId, l.FindingId });
        builder.HasIndex(l => l.FindingId);
        builder.HasOne<Finding>().WithMany().HasForeignKey(l => l.FindingId);
    }

    public void Configure(EntityTypeBuilder<RecommendationTheme> builder)
    {
        builder.ToTable("RecommendationThemes").HasKey(t => new { t.RecommendationId, t.Name });
        builder.HasIndex(t => new { t.Name, t.ScopeId });
    }

    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.ToTable("Actions");
        // A list asks for what is open, or for all, of some scopes, of the country or of one agency, by date.
        // As a number, so that it is asked for as "= 1": a column that stands alone is found by no index of SQLite.
        builder.Property(a => a.IsOpen).UsePropertyAccessMode(PropertyAccessMode.Property).HasConversion<int>();
        builder.HasIndex(a => new { a.ScopeId, a.IsOpen, a.Due, a.Breadth, a.Id });
        builder.HasIndex(a => new { a.IsOpen, a.Due, a.ScopeId, a.Breadth, a.Id });
        builder.HasIndex(a => new { a.LeadAgencyId, a.IsOpen, a.Due });
        builder.HasIndex(a => a.LeadPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.LeadPersonId);
        builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.LeadAgencyId);
        builder.HasOne<Group>().WithMany().HasForeignKey(a => a.GroupId);
        builder.Property(a => a.DateMoves).HasField("moves").AsJson();
        builder.Property(a => a.Verifications).HasField("verifications").AsJson();
        builder.Property(a => a.Stopped!).RecordAsJson().IsRequired(false);
        builder.Property(a => a.Corrections).HasField("corrections").AsJson();
        builder.Property(a => a.Proposed!).RecordAsJson().IsRequired(false);
        builder.Property(a => a.Wish!).RecordAsJson().IsRequired(false);
        builder.Property(a => a.Refusals).HasField("refusals").AsJson();
        builder.Property(a => a.Milestones).HasField("milestones").AsJson();
        builder.Property(a => a.JudgedColours).HasField("judgedColours").AsJson();
        builder.HasMany(a => a.Recommendations).WithOne().HasForeignKey(l => l.ActionId);
        builder.HasMany(a => a.Agencies).WithOne().HasForeignKey(l => l.ActionId);
        builder.HasMany(a => a.SeenBy).WithOne().HasForeignKey(l => l.ActionId);
        builder.HasMany(a => a.Progress).WithOne().HasForeignKey(u => u.ActionId);
        builder.HasMany(a => a.Evidence).WithOne().HasForeignKey(e => e.ActionId);
        builder.Navigation(a => a.Recommendations).AutoInclude().HasField("recommendations");
        builder.Navigation(a => a.Agencies).AutoInclude().HasField("agencies");
        builder.Navigation(a => a.SeenBy).AutoInclude().HasField("seenBy");
        builder.Navigation(a => a.Progress).AutoInclude().HasField("progress");
        builder.Navigation(a => a.Evidence).AutoInclude().HasField("evidence");
        builder.Ignore(a => a.Lead).Ignore(a => a.HasReport).Ignore(a => a.SearchTitle).Ignore(a => a.SearchText);
    }

    public void Configure(EntityTypeBuilder<ActionRecommendation> builder)
    {
        builder.ToTable("ActionRecommendations").HasKey(l => new { l.ActionId, l.RecommendationId });
        builder.HasIndex(l => l.RecommendationId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(l => l.RecommendationId);
    }

    public void Configure(EntityTypeBuilder<ActionAgency> builder)
    {
        builder.ToTable("ActionAgencies").HasKey(l => new { l.ActionId, l.AgencyId });
        builder.HasIndex(l => l.AgencyId);
        builder.HasOne<Agency>().WithMany().HasForeignKey(l => l.AgencyId);
    }

    public void Configure(EntityTypeBuilder<ActionSeenBy> builder) =>
        builder.ToTable("ActionSeenBy").HasKey(s => new { s.ScopeId, s.ActionId });

    public void Configure(EntityTypeBuilder<ProgressUpdate> builder)
    {
        builder.ToTable("ProgressUpdates");
        builder.ComplexProperty(u => u.By);
        builder.Property(u => u.Told!).RecordAsJson().IsRequired(false);
    }

    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence");
        builder.Property(e => e.Revisions).HasField("revisions").AsJson();
    }

    public void Configure(EntityTypeBuilder<UpdateLink> builder)
    {
        builder.ToTable("UpdateLinks");
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasOne<PlanAction>().WithMany().HasForeignKey(l => l.ActionId);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId);
        builder.ComplexProperty(l => l.Made);
        builder.ComplexProperty(l => l.Used);
    }

    public void Configure(EntityTypeBuilder<ImpactCheck> builder)
    {
        builder.ToTable("ImpactChecks");
        builder.HasIndex(c => new { c.ScopeId, c.Due });
        builder.Property(c => c.Plan).RecordAsJson();
        builder.Property(c => c.Declined!).RecordAsJson().IsRequired(false);
        builder.Property(c => c.Findings).HasField("findings").AsJson();
        builder.HasMany(c => c.Recommendations).WithOne().HasForeignKey(l => l.ImpactCheckId);
        builder.Navigation(c => c.Recommendations).AutoInclude().HasField("recommendations");
        builder.Ignore(c => c.IsAwaited);
    }

    public void Configure(EntityTypeBuilder<ImpactCheckOf> builder)
    {
        builder.ToTable("ImpactCheckRecommendations").HasKey(l => new { l.ImpactCheckId, l.RecommendationId });
        builder.HasIndex(l => l.RecommendationId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(l => l.RecommendationId);
    }

    public void Configure(EntityTypeBuilder<PublicAnswer> builder)
    {
        builder.ToTable("PublicAnswers");
        builder.HasIndex(a => a.RecommendationId).IsUnique();
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(a => a.RecommendationId);
        builder.ComplexProperty(a => a.Drafted);
        builder.ComplexProperty(a => a.Approved);
        builder.ComplexProperty(a => a.Fallen);
    }
}
