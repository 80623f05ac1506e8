using Heed.Application.Platform.Database;
using Heed.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Reports;

internal sealed class ReleaseMapping : IEntityTypeConfiguration<Release>, IEntityTypeConfiguration<ReleaseItem>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases");
        builder.Property(r => r.Selection).RecordAsJson();
        builder.Property(r => r.Begun).RecordAsJson();
        builder.Property(r => r.Released!).RecordAsJson().IsRequired(false);
        builder.HasMany(r => r.Items).WithOne().HasForeignKey(i => i.ReleaseId);
        builder.Navigation(r => r.Items).HasField("items");
        builder.Ignore(r => r.IsReleased);
    }

    public void Configure(EntityTypeBuilder<ReleaseItem> builder)
    {
        builder.ToTable("ReleaseItems");
        builder.HasIndex(i => new { i.ReleaseId, i.Number });
        builder.HasIndex(i => i.Record);
        builder.Property(i => i.Passages).AsJson();
        builder.Property(i => i.Replacement!).RecordAsJson().IsRequired(false);
        builder.Ignore(i => i.Why);
    }
}
