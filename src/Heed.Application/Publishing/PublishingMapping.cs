using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Publishing;

internal sealed class PublishingMapping :
    IEntityTypeConfiguration<Publication>,
    IEntityTypeConfiguration<Edition>,
    IEntityTypeConfiguration<EditionOwner>,
    IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("Publications");
        builder.HasIndex(p => new { p.ReviewId, p.Address }).IsUnique();
        builder.HasIndex(p => new { p.Slug, p.Address }).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(p => p.ReviewId);
        builder.Property(p => p.Words).RecordAsJson();
        builder.Property(p => p.Paper).RecordAsJson();
        builder.Property(p => p.Plan).RecordAsJson();
        builder.Property(p => p.Attached!).RecordAsJson().IsRequired(false);
        builder.Property(p => p.Signatures).AsJson();
        builder.HasMany(p => p.Editions).WithOne().HasForeignKey(e => e.PublicationId);
        builder.Navigation(p => p.Editions).AutoInclude().HasField("editions");
        builder.Ignore(p => p.Published).Ignore(p => p.Waiting).Ignore(p => p.Withdrawn).Ignore(p => p.Form);
    }

    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("Editions");
        builder.HasIndex(e => new { e.State, e.Slug, e.Address });
        builder.HasMany(e => e.Owners).WithOne().HasForeignKey(o => o.EditionId);
        builder.Navigation(e => e.Owners).AutoInclude().HasField("owners");
        builder.ComplexProperty(e => e.Submitted);
        builder.ComplexProperty(e => e.Released);
        builder.ComplexProperty(e => e.Ended);
        builder.ComplexProperty(e => e.Checked);
        builder.ComplexProperty(e => e.LookedAt);
        builder.Property(e => e.Files).AsJson();
        builder.Property(e => e.Settlements).AsJson();
        builder.Ignore(e => e.WaitsForALook);
    }

    public void Configure(EntityTypeBuilder<EditionOwner> builder)
    {
        builder.ToTable("EditionOwners").HasKey(o => new { o.EditionId, o.PartnershipId });
        builder.HasIndex(o => o.PartnershipId);
        builder.HasOne<Partnership>().WithMany().HasForeignKey(o => o.PartnershipId);
    }

    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("PreviewLinks");
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasOne<Publication>().WithMany().HasForeignKey(l => l.PublicationId);
        builder.ComplexProperty(l => l.Made);
        builder.ComplexProperty(l => l.Ended);
    }
}
