using Heed.Application.Platform.Database;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Notifications;

internal sealed class NotificationMapping : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationReview>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.HasIndex(n => n.Reference).IsUnique();
        builder.HasIndex(n => n.PartnershipId);
        builder.HasIndex(n => n.IsSettled);
        builder.HasOne<Partnership>().WithMany().HasForeignKey(n => n.PartnershipId);
        builder.Property(n => n.Content).RecordAsJson();
        builder.Property(n => n.Text).RecordAsJson();
        builder.Property(n => n.Agencies).HasField("agencies").AsJson();
        builder.ComplexProperty(n => n.Written);
        builder.Property(n => n.Authorised!).RecordAsJson().IsRequired(false);
        builder.Property(n => n.Notified!).RecordAsJson().IsRequired(false);
        builder.Property(n => n.Criteria).HasField("criteria").AsJson();
        builder.Property(n => n.Asks).HasField("asks").AsJson();
        builder.Property(n => n.Recommended).HasField("recommended").AsJson();
        builder.Property(n => n.Decisions).HasField("decisions").AsJson();
        builder.Property(n => n.Views).HasField("views").AsJson();
        builder.Property(n => n.Told).HasField("told").AsJson();
        builder.HasMany(n => n.Reviews).WithOne().HasForeignKey(r => r.NotificationId);
        builder.Navigation(n => n.Reviews).AutoInclude().HasField("reviews");
        builder.Ignore(n => n.CriteriaMet).Ignore(n => n.Decided).Ignore(n => n.NeedsAuthorisation).Ignore(n => n.IsAuthorised).Ignore(n => n.SearchTitle).Ignore(n => n.SearchText);
    }

    public void Configure(EntityTypeBuilder<NotificationReview> builder)
    {
        builder.ToTable("NotificationReviews").HasKey(r => new { r.NotificationId, r.ReviewId });
        builder.HasIndex(r => r.ReviewId);
        builder.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId);
        builder.ComplexProperty(r => r.By);
    }
}
