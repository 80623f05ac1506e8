using Heed.Application.Platform.Database;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<MeetingReview>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasIndex(m => new { m.ScopeId, m.On });
        builder.HasOne<Group>().WithMany().HasForeignKey(m => m.GroupId);
        builder.Property(m => m.Attendance).HasField("attendance").AsJson();
        builder.Property(m => m.Interests).HasField("interests").AsJson();
        builder.Property(m => m.Agenda).HasField("agenda").AsJson();
        builder.Property(m => m.Papers).HasField("papers").AsJson();
        builder.HasMany(m => m.Reviews).WithOne().HasForeignKey(l => l.MeetingId);
        builder.Navigation(m => m.Reviews).AutoInclude().HasField("reviews");
        builder.Property(m => m.CalledOff!).RecordAsJson().IsRequired(false);
        builder.Property(m => m.MinutesAgreed!).RecordAsJson().IsRequired(false);
        builder.Ignore(m => m.Title).Ignore(m => m.SearchTitle).Ignore(m => m.SearchText);
    }

    public void Configure(EntityTypeBuilder<MeetingReview> builder)
    {
        builder.ToTable("MeetingReviews").HasKey(l => new { l.MeetingId, l.ReviewId });
        builder.HasOne<Review>().WithMany().HasForeignKey(l => l.ReviewId);
    }

    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.HasIndex(d => d.MeetingId);
        builder.HasIndex(d => d.RecommendationId);
        builder.HasIndex(d => d.ActionId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId);
        builder.HasOne<Recommendation>().WithMany().HasForeignKey(d => d.RecommendationId);
        builder.HasOne<PlanAction>().WithMany().HasForeignKey(d => d.ActionId);
        builder.ComplexProperty(d => d.By);
    }
}
