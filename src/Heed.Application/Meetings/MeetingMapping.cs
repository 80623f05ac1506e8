using Heed.Application.Platform.Database;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Decision>
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
        builder.Property(m => m.CalledOff!).RecordAsJson().IsRequired(false);
        builder.Property(m => m.MinutesAgreed!).RecordAsJson().IsRequired(false);
        builder.Ignore(m => m.Title).Ignore(m => m.SearchTitle).Ignore(m => m.SearchText);
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
