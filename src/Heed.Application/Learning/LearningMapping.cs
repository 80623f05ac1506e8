using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Heed.Application.Learning;

internal sealed class LearningMapping : IEntityTypeConfiguration<LearningPoint>, IEntityTypeConfiguration<LearningShare>
{
    public void Configure(EntityTypeBuilder<LearningPoint> builder)
    {
        builder.ToTable("LearningPoints");
        builder.HasOne<Source>().WithMany().HasForeignKey(l => l.SourceId);
        builder.HasOne<LearningEvent>().WithMany().HasForeignKey(l => l.EventId);
        builder.ComplexProperty(l => l.Written);
        builder.ComplexProperty(l => l.Shared);
        builder.HasMany(l => l.Shares).WithOne().HasForeignKey(s => s.LearningPointId);
        builder.Navigation(l => l.Shares).AutoInclude().HasField("shares");
        builder.Ignore(l => l.SearchTitle).Ignore(l => l.SearchText);
    }

    public void Configure(EntityTypeBuilder<LearningShare> builder)
    {
        builder.ToTable("LearningShares").HasKey(s => new { s.LearningPointId, s.PartnershipId });
        builder.HasIndex(s => s.PartnershipId);
        builder.HasOne<Partnership>().WithMany().HasForeignKey(s => s.PartnershipId);
    }
}
